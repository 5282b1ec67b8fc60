import Title from '@helsenorge/designsystem-react/components/Title';
import type { Ref } from 'react';

type HeadingProps = { id?: string; small?: boolean; children: string; ref?: Ref<HTMLHeadingElement> };

/** A part of a page: h2, with the space under it that belongs to it. */
export const Heading = ({ id, small = false, children, ref }: HeadingProps) => (
  <Title
    htmlMarkup="h2"
    appearance={small ? 'title4' : 'title3'}
    margin={{ marginTop: 0, marginBottom: 0.75 }}
    {...(id && { id })}
    {...(ref && { ref })}
  >
    {children}
  </Title>
);
