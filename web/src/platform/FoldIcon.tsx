import Icon from '@helsenorge/designsystem-react/components/Icon';
import ChevronDown from '@helsenorge/designsystem-react/components/Icons/ChevronDown';
import ChevronUp from '@helsenorge/designsystem-react/components/Icons/ChevronUp';

/** Beside the text of a button that folds something out or in. The button itself says which, by `aria-expanded`. */
export const FoldIcon = ({ open, color = 'black' }: { open: boolean; color?: string }) => (
  <Icon svgIcon={open ? ChevronUp : ChevronDown} size={24} color={color} className="fold-icon" />
);
