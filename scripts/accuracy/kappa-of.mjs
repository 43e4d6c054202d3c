/**
 * Cohen's kappa of two raters over the same items: 1 is full agreement, 0 what chance gives.
 * @param {readonly (readonly [unknown, unknown])[]} pairs what each of the two said
 */
export function kappaOf(pairs) {
  const count = (at, value) => pairs.filter((pair) => pair[at] === value).length;
  const values = new Set(pairs.flat());
  const agreed = pairs.filter(([one, other]) => one === other).length / pairs.length;
  const byChance = [...values].reduce(
    (sum, value) => sum + (count(0, value) / pairs.length) * (count(1, value) / pairs.length),
    0,
  );
  return byChance === 1 ? 1 : (agreed - byChance) / (1 - byChance);
}
