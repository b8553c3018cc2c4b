package masar.leave.law;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The catalogue of leaves: who asks and decides, what a request must tell, and what is paid. */
public enum LeaveType {
    /** Annual leave (عادية). */
    ANNUAL(Pay.FULL, List.of()),
    /** For unforeseen reasons (اضطرارية), with the manager's consent. */
    EMERGENCY(Pay.FULL, List.of(), Trait.CONSENT, Trait.BREAKS_NONE),
    /** For an exam (امتحان دراسي). */
    EXAM(Pay.FULL, List.of(Ask.EXAM_FIRST, Ask.EXAM_LAST, Ask.ABROAD), Trait.PROVEN),
    /** For studying (دراسية). */
    STUDY(Pay.NONE, List.of(Ask.RELATED), Trait.PROVEN, Trait.MINISTER, Trait.BREAKS_NONE),
    /** After a death in the family (وفاة). */
    BEREAVEMENT(Pay.FULL, List.of(Ask.DEATH, Ask.DEGREE), Trait.PROVEN),
    /** A widow's waiting time (عدة الوفاة). */
    IDDAH(Pay.FULL, List.of(Ask.DEATH), Trait.PROVEN, Trait.WOMEN),
    /** For a birth, the mother's (وضع). */
    MATERNITY(Pay.FULL, List.of(Ask.EXPECTED), Trait.PROVEN, Trait.WOMEN),
    /** For bringing up a small child (أمومة). */
    MOTHERHOOD(Pay.QUARTER, List.of(Ask.BIRTH), Trait.PROVEN, Trait.WOMEN),
    /** For a birth, the father's (أبوة). */
    PATERNITY(Pay.FULL, List.of(Ask.BIRTH), Trait.PROVEN, Trait.MEN),
    /** For going with a patient (مرافقة مريض). */
    COMPANION(Pay.BALANCE_THEN_SICK, List.of(Ask.DEGREE, Ask.CHILD_AGE), Trait.PROVEN),
    /** Without pay, for reasons of one's own (استثنائية). */
    EXCEPTIONAL(Pay.NONE, List.of(Ask.FOLLOWING), Trait.MINISTER, Trait.BREAKS_NONE),
    /** For the nation: sport, culture, relief, civil defence (مشاركة وطنية). */
    NATIONAL(Pay.FULL, List.of(), Trait.PROVEN, Trait.MINISTER),
    /** Instead of pay for work on a holiday (تعويض). */
    COMPENSATORY(Pay.FULL, List.of(Ask.WORKED_FIRST, Ask.WORKED_LAST), Trait.PROVEN),
    /** For learning to live with a disability (تدريب على التعامل مع الإعاقة). */
    DISABILITY_TRAINING(Pay.FULL, List.of(), Trait.PROVEN),
    /** Illness (مرضية). */
    SICK(Pay.SICK, List.of(), Trait.REPORTED),
    /** A visit to a clinic (زيارة طبية), which counts as illness. */
    CLINIC_VISIT(Pay.SICK, List.of(), Trait.REPORTED),
    /** Days in a hospital (تنويم), which count as illness. */
    INPATIENT(Pay.SICK, List.of(), Trait.REPORTED),
    /** Serious illness (مرض خطير). */
    SICK_SERIOUS(Pay.SICK, List.of(), Trait.REPORTED),
    /** An injury of work (إصابة عمل). */
    WORK_INJURY(Pay.SICK, List.of(), Trait.REPORTED),
    /** Dialysis and sessions like it (غسيل كلى / جلسات دورية). */
    DIALYSIS(Pay.FULL, List.of(), Trait.REPORTED);

    /** What is paid while it lasts. */
    public enum Pay { FULL, NONE, QUARTER, SICK, BALANCE_THEN_SICK }

    /** What a request tells beside its days. */
    public enum Ask {
        EXAM_FIRST, EXAM_LAST, ABROAD, RELATED, DEATH, DEGREE, EXPECTED, BIRTH, CHILD_AGE, FOLLOWING, WORKED_FIRST, WORKED_LAST;

        /** Whether its answer is a day. */
        public boolean isDay() {
            return !isYes() && !isNumber();
        }

        /** Whether its answer is yes or no. */
        public boolean isYes() {
            return this == ABROAD || this == RELATED || this == FOLLOWING;
        }

        /** Whether its answer is a whole number. */
        public boolean isNumber() {
            return this == DEGREE || this == CHILD_AGE;
        }

        /** Whether it may be left out. */
        public boolean isOptional() {
            return isYes() || this == CHILD_AGE;
        }

        /** Its name in texts, {@code fact.NAME}. */
        public String key() {
            return "asked" + Arrays.stream(name().split("_")).map(w -> w.charAt(0) + w.substring(1).toLowerCase(java.util.Locale.ROOT))
                    .reduce("", String::concat);
        }
    }

    private enum Trait { PROVEN, MINISTER, CONSENT, REPORTED, WOMEN, MEN, BREAKS_NONE }

    private final Pay pay;
    private final List<Ask> asks;
    private final Set<Trait> traits;

    LeaveType(Pay pay, List<Ask> asks, Trait... traits) {
        this.pay = pay;
        this.asks = asks;
        this.traits = traits.length == 0 ? EnumSet.noneOf(Trait.class) : EnumSet.copyOf(List.of(traits));
    }

    /** What is paid while it lasts. */
    public Pay pay() {
        return pay;
    }

    /** What a request for it tells beside its days. */
    public List<Ask> asks() {
        return asks;
    }

    /** Whether it comes from the health platform's report, and nobody asks for it. */
    public boolean isReported() {
        return traits.contains(Trait.REPORTED);
    }

    /** Whether a paper must prove it. */
    public boolean isProven() {
        return traits.contains(Trait.PROVEN);
    }

    /** Whether the competent minister alone decides. */
    public boolean isMinisters() {
        return traits.contains(Trait.MINISTER);
    }

    /** Whether the manager's consent is what it needs. */
    public boolean isConsented() {
        return traits.contains(Trait.CONSENT);
    }

    /** Whether it is for women alone. */
    public boolean isForWomen() {
        return traits.contains(Trait.WOMEN);
    }

    /** Whether it is for men alone. */
    public boolean isForMen() {
        return traits.contains(Trait.MEN);
    }

    /** Art 159: a running leave may be broken by another that is earned, but not by these. */
    public boolean mayBreak(LeaveType other) {
        return this != other && !traits.contains(Trait.BREAKS_NONE);
    }

    /** Whether no annual leave is earned meanwhile (art 135). */
    public boolean earnsNothing() {
        return pay == Pay.NONE;
    }

    /** Whether its days are taken from the balance of annual leave. */
    public boolean usesBalance() {
        return this == ANNUAL;
    }

    /** Whether its days count in the window of illness. */
    public boolean isIllness() {
        return this == SICK || this == CLINIC_VISIT || this == INPATIENT || this == SICK_SERIOUS;
    }
}
