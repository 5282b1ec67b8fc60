/**
 * refero ties the question of a list of boxes to its first box: pressing the question would tick that answer, and a
 * screen reader hears it as the name of one box. Here it becomes what it is, the name of the group. (refero 22.2.1)
 */
function nameGroups(form: HTMLElement) {
  for (const label of form.querySelectorAll<HTMLLabelElement>('label[for][id]')) {
    const field = form.ownerDocument.getElementById(label.htmlFor);
    if (!(field instanceof HTMLInputElement) || label.contains(field)) continue;
    if (field.type !== 'checkbox' && field.type !== 'radio') continue;
    const group = label.closest('[data-analyticsid="form-group"]');
    if (!group) continue;
    label.removeAttribute('for');
    group.setAttribute('role', field.type === 'radio' ? 'radiogroup' : 'group');
    group.setAttribute('aria-labelledby', label.id);
  }
}

/** Also for questions that come later. Returns how to stop. */
export function keepGroupsNamed(form: HTMLElement): () => void {
  nameGroups(form);
  const watch = new MutationObserver(() => nameGroups(form));
  watch.observe(form, { childList: true, subtree: true, attributeFilter: ['for'] });
  return () => watch.disconnect();
}
