import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Button from '@helsenorge/designsystem-react/components/Button';
import { AttachmentType } from '@helsesim/shared/dialogue/dialogue-model';
import { type ReactNode, useId, useRef } from 'react';
import { useLanguage } from '../platform/language.ts';
import { useWords } from '../platform/use-words.ts';
import { CodeText } from '../problems/late-code-text.tsx';
import { attachmentsWords } from './attachments-words.ts';
import { fileSize } from './file-size.ts';
import { type Attachments, type ChosenFile, type FileFailure, mayGoBetter } from './use-attachments.ts';
import './attachments.scss';

/** Named by type, telephones turn their own kinds of picture into one of these. */
const accepted = AttachmentType.options.join();

/** Files that go with what one writes: chosen, or taken with the telephone's camera, and taken away again. */
export function AttachmentField({ files }: { files: Attachments }) {
  const say = useWords(attachmentsWords);
  const language = useLanguage();
  const { attachments, chosen, news } = files;
  const helpId = useId();
  const first = useRef<HTMLDivElement>(null);
  const focusFirst = () => first.current?.querySelector('button')?.focus();
  // What had focus is gone.
  const removing = (remove: () => Promise<unknown>) => async () => {
    await remove();
    focusFirst();
  };
  return (
    <section className="attachments" aria-label={say('title')}>
      <p className="attachments__title">{say('title')}</p>
      <p className="help-line" id={helpId}>
        {say('help')}
      </p>
      {attachments.length + chosen.length > 0 && (
        <ul className="attachments__list">
          {attachments.map(({ id, name, size, state }) => (
            <FileRow
              key={id}
              name={state === 'ready' ? <AnchorLink href={files.fileAt(id)}>{name}</AnchorLink> : name}
              {...(state === 'ready' ? { state: fileSize(size, language) } : { wrong: say('unfinished') })}
            >
              <Button variant="borderless" onClick={removing(() => files.remove(id))}>
                {say('remove', { name })}
              </Button>
            </FileRow>
          ))}
          {chosen.map((file) => {
            const { key, name, failure } = file;
            return (
              <FileRow
                key={`chosen ${key}`}
                name={name}
                {...(failure ? { wrong: <FailureText failure={failure} /> } : { state: progressOf(file) })}
              >
                {failure && mayGoBetter(failure) && (
                  <Button variant="borderless" onClick={() => files.again(key)}>
                    {say('try-again', { name })}
                  </Button>
                )}
                <Button variant="borderless" onClick={removing(() => files.drop(key))}>
                  {say(failure ? 'remove' : 'stop', { name })}
                </Button>
              </FileRow>
            );
          })}
        </ul>
      )}
      <div className="buttons" ref={first}>
        <FileButton text={say('add')} accept={accepted} describedBy={helpId} onChosen={files.add} />
        <div className="attachments__camera">
          <FileButton text={say('photo')} accept="image/jpeg" capture describedBy={helpId} onChosen={files.add} />
        </div>
      </div>
      <p className="attachments__news" role="status">
        {news && say(`news-${news.what}`, { name: news.name })}
      </p>
    </section>
  );

  function progressOf({ percent }: ChosenFile): string {
    if (percent === undefined) return say('waits');
    return percent < 100 ? say('percent', { percent }) : say('checking');
  }
}

type FileRowProps = { name: ReactNode; state?: string; wrong?: ReactNode; children: ReactNode };

const FileRow = ({ name, state, wrong, children }: FileRowProps) => (
  <li className="attachments__file">
    <span>{name}</span>
    {state && <span className="attachments__state">{state}</span>}
    {wrong && <span className="attachments__wrong">{wrong}</span>}
    <span className="attachments__do">{children}</span>
  </li>
);

function FailureText({ failure }: { failure: FileFailure }) {
  const say = useWords(attachmentsWords);
  if (failure === 'no-line' || failure === 'not-saved' || failure === 'empty-file') return say(failure);
  return <CodeText code={failure} />;
}

type FileButtonProps = {
  text: string;
  accept: string;
  capture?: boolean;
  describedBy: string;
  onChosen(files: FileList): void;
};

/** A button, so that it looks and acts as one; the field behind it is what browsers open. */
function FileButton({ text, accept, capture = false, describedBy, onChosen }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button
        variant="outline"
        htmlMarkup="button"
        aria-describedby={describedBy}
        onClick={() => field.current?.click()}
      >
        {text}
      </Button>
      <input
        ref={field}
        type="file"
        hidden
        aria-label={text}
        accept={accept}
        multiple={!capture}
        {...(capture && { capture: 'environment' })}
        onChange={({ target }) => {
          if (target.files) onChosen(target.files);
          target.value = ''; // the same file may be chosen again
        }}
      />
    </>
  );
}
