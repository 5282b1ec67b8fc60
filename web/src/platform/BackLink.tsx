import AnchorLink from '@helsenorge/designsystem-react/components/AnchorLink';
import Icon from '@helsenorge/designsystem-react/components/Icon';
import ArrowLeft from '@helsenorge/designsystem-react/components/Icons/ArrowLeft';

export const BackLink = ({ to, children }: { to: string; children: string }) => (
  <p className="back-link">
    <AnchorLink href={to}>
      <Icon svgIcon={ArrowLeft} size={24} color="var(--color-action-text-onlight)" className="back-link__icon" />
      {children}
    </AnchorLink>
  </p>
);
