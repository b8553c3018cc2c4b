package masar.records;

import java.util.EnumSet;
import java.util.Set;

/** The kinds of career events (الوقوعات الوظيفية): what each may change, whether it lasts, and whether it may be decided ahead. */
public enum EventKind {
    /** Appointment (تعيين), also re-hiring: opens a service. */
    APPOINTMENT(Trait.OPENS, Trait.SETS_POST, Trait.SETS_PAY, Trait.AHEAD),
    /** Start of duty (مباشرة): pay runs from this day (Civil Service Law art 16). */
    START_OF_DUTY,
    PROMOTION(Trait.SETS_POST, Trait.SETS_PAY, Trait.AHEAD),
    TRANSFER(Trait.SETS_POST, Trait.SETS_PAY, Trait.SETS_AGENCY, Trait.AHEAD),
    /** Assignment (تكليف) to another post or task: HR Regulation arts 67–73. */
    ASSIGNMENT(Trait.LASTS, Trait.AHEAD),
    /** Secondment out (إعارة): arts 74–83. */
    SECONDMENT(Trait.LASTS, Trait.AWAY, Trait.AHEAD),
    /** Annual increment: Civil Service Law art 17. */
    INCREMENT(Trait.SETS_PAY, Trait.AHEAD),
    /** Status improvement (تحسين وضع): re-grading by qualification. */
    STATUS_IMPROVEMENT(Trait.SETS_POST, Trait.SETS_PAY, Trait.AHEAD),
    /** Change of post, unit or workplace inside the agency. */
    REASSIGNMENT(Trait.SETS_POST, Trait.AHEAD),
    LEAVE_WITHOUT_PAY(Trait.LASTS, Trait.AWAY, Trait.AHEAD),
    STUDY_LEAVE(Trait.LASTS, Trait.AWAY, Trait.AHEAD),
    SCHOLARSHIP(Trait.LASTS, Trait.AWAY, Trait.AHEAD),
    STUDY_MISSION(Trait.LASTS, Trait.AWAY, Trait.AHEAD),
    /** Training of more than six months: counts as work, and promotion waits for its end (arts 34, 49). */
    LONG_TRAINING(Trait.LASTS, Trait.AHEAD),
    ABSENCE(Trait.LASTS, Trait.AWAY),
    /** Suspension from duty (كف اليد). */
    SUSPENSION(Trait.LASTS, Trait.AWAY),
    PENALTY,
    /** Extension beyond the statutory age: HR Regulation arts 104, 105. */
    SERVICE_EXTENSION(Trait.LASTS, Trait.AHEAD),
    /** End of service (طي القيد). */
    END_OF_SERVICE(Trait.CLOSES, Trait.AHEAD),
    /** A correction of job data by an approved request or by HR (تصحيح بيانات). */
    CORRECTION(Trait.SETS_POST, Trait.SETS_PAY, Trait.SETS_AGENCY);

    private enum Trait { OPENS, CLOSES, SETS_POST, SETS_PAY, SETS_AGENCY, LASTS, AWAY, AHEAD }

    private final Set<Trait> traits;

    EventKind(Trait... traits) {
        Set<Trait> all = EnumSet.noneOf(Trait.class);
        all.addAll(java.util.List.of(traits));
        this.traits = all;
    }

    /** Whether it opens a service. */
    public boolean opensService() {
        return traits.contains(Trait.OPENS);
    }

    /** Whether it ends a service. */
    public boolean endsService() {
        return traits.contains(Trait.CLOSES);
    }

    /** Whether it names a post: unit, position, title, grade, workplace. */
    public boolean setsPost() {
        return traits.contains(Trait.SETS_POST);
    }

    /** Whether it names grade, step and basic salary. */
    public boolean setsPay() {
        return traits.contains(Trait.SETS_PAY);
    }

    /** Whether it may name another agency than the one that has the person. */
    public boolean setsAgency() {
        return traits.contains(Trait.SETS_AGENCY) || opensService();
    }

    /** Whether it is a spell with a first and a last day. */
    public boolean lasts() {
        return traits.contains(Trait.LASTS);
    }

    /** Whether the person is away from the post meanwhile: two such spells cannot be at once. */
    public boolean away() {
        return traits.contains(Trait.AWAY);
    }

    /** Whether it may be decided before it takes effect; the others are facts that must have happened. */
    public boolean mayBeAhead() {
        return traits.contains(Trait.AHEAD);
    }

    /** Text key of its name. */
    public String textKey() {
        return "records.event." + name();
    }
}
