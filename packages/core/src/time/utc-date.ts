/**
 * A Date whose local methods are its UTC ones, for date-fns alone: with it the host's zone
 * never reaches a result. It does not leave this folder.
 */
export const UtcDate = /* @__PURE__ */ (() => {
  class UtcDate extends Date {
    override getFullYear() {
      return this.getUTCFullYear();
    }
    override getMonth() {
      return this.getUTCMonth();
    }
    override getDate() {
      return this.getUTCDate();
    }
    override setMonth(...to: Parameters<Date['setMonth']>) {
      return this.setUTCMonth(...to);
    }
    override setFullYear(...to: Parameters<Date['setFullYear']>) {
      return this.setUTCFullYear(...to);
    }

    /** How date-fns makes another date of the same kind. */
    [Symbol.for('constructDateFrom')](value: Date | number | string): UtcDate {
      return new UtcDate(value);
    }
  }
  return UtcDate;
})();
