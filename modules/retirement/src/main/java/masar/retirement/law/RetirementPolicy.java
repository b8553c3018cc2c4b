package masar.retirement.law;

/**
 * What the text of the law does not fix, or not as far as we could read it. Each value has a default that an operator may change;
 * none is law.
 *
 * @param partMonthCounts  whether days left over after whole months count as a month. Default no: they are dropped
 * @param lumpSumByMonths  whether the lump sum counts parts of a year by their months. Default yes; else whole years alone
 * @param eitherIsUnchanged whether the reform leaves unchanged whoever on its day was 50 <em>or</em> had 20 years. Default yes, as its
 *                         table reads; one source says that both are needed
 */
public record RetirementPolicy(boolean partMonthCounts, boolean lumpSumByMonths, boolean eitherIsUnchanged) {
    /** The defaults. */
    public static final RetirementPolicy DEFAULT = new RetirementPolicy(false, true, true);
}
