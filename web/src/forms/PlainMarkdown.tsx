import type { ReactNode } from 'react';

/** As much of Markdown as our own advice is written in: headings, lists and paragraphs, with **strong** words. */
export function PlainMarkdown({ text }: { text: string }) {
  const blocks = text.trim().split(/\n\s*\n/);
  return <div className="advice">{blocks.map((block) => blockOf(block))}</div>;
}

function blockOf(block: string): ReactNode {
  const lines = block.split('\n').map((line) => line.trim());
  const heading = /^#{1,6}\s+(.*)$/.exec(lines[0] ?? '');
  if (heading) {
    const rest = lines.slice(1).join('\n');
    return (
      <section key={block}>
        <h2>{inLine(heading[1] ?? '')}</h2>
        {rest && blockOf(rest)}
      </section>
    );
  }
  const listed = /^([-*]|\d+\.)\s+/;
  if (lines.some((line) => listed.test(line))) {
    const before = lines.slice(
      0,
      lines.findIndex((line) => listed.test(line)),
    );
    const items = lines.slice(before.length).map((line) => line.replace(listed, ''));
    const List = /^\d/.test(lines[before.length] ?? '') ? 'ol' : 'ul';
    return (
      <div key={block}>
        {before.length > 0 && <p>{inLine(before.join(' '))}</p>}
        <List>
          {items.map((item) => (
            <li key={item}>{inLine(item)}</li>
          ))}
        </List>
      </div>
    );
  }
  return <p key={block}>{inLine(lines.join(' '))}</p>;
}

const inLine = (text: string): ReactNode =>
  text
    .split(/(\*\*[^*]+\*\*)/)
    .map((part) => (part.startsWith('**') ? <strong key={part}>{part.slice(2, -2)}</strong> : part));
