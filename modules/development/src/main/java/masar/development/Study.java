package masar.development;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.development.law.StudyDues;
import masar.development.law.StudyKind;
import masar.kernel.Decision;

/**
 * A scholarship (ابتعاث) or study mission (إيفاد) of somebody, with its bond as it stands today.
 *
 * @param id          its id
 * @param version     for optimistic locking
 * @param kind        code of the kind: SCHOLARSHIP or STUDY_MISSION
 * @param number      number of the request, and of the decision
 * @param employeeId  whose
 * @param nationalId  their national ID
 * @param nameAr      their name in Arabic; empty for one's own
 * @param nameEn      their name in English; may be empty
 * @param degree      code of the degree
 * @param field       field of study
 * @param institution who teaches
 * @param country     where, two letters of ISO 3166
 * @param first       first day
 * @param last        last day as it stands
 * @param returnBy    the last day of the return
 * @param decidedOn   day of the decision
 * @param decidedBy   who decided
 * @param law         what the law said at the decision
 * @param state       where it stands today
 * @param passed      whether its aim was reached; empty while nobody said
 * @param cost        what it cost in SAR; empty while nobody said
 * @param back        the day of the return
 * @param bond        the bond; empty before the return
 * @param changes     what was changed, first to last
 * @param released    how its bond ended before it was served; empty where it did not
 */
public record Study(long id, long version, String kind, String number, long employeeId, String nationalId, String nameAr, String nameEn, String degree, String field,
        String institution, String country, LocalDate first, LocalDate last, LocalDate returnBy, LocalDate decidedOn, String decidedBy, Decision law, StudyState state,
        Optional<Boolean> passed, Optional<BigDecimal> cost, Optional<LocalDate> back, Optional<Bond> bond, List<Change> changes, Optional<Release> released) {
    public Study {
        changes = List.copyOf(changes);
    }

    /** What is paid meanwhile: what pay gives, what another body pays, and what a person works out. */
    public Decision dues() {
        return StudyDues.of(StudyKind.valueOf(kind), first);
    }

    /**
     * The bond on a day.
     *
     * @param owed     days owed
     * @param served   of them served
     * @param left     those left
     * @param over     the day on which it is over if every day to come is served
     * @param decision its arithmetic
     */
    public record Bond(int owed, int served, int left, LocalDate over, Decision decision) {
        /** How much of it is served, of a hundred. */
        public int percent() {
            int whole = 100;
            return owed == 0 ? whole : (int) ((long) served * whole / owed);
        }
    }

    /**
     * The end of a bond by moving to another body.
     *
     * @param how      code: STATE_BODY or ELSEWHERE
     * @param on       the first day there
     * @param to       name of the body
     * @param document number of the decision
     * @param law      what the law said: what is repaid, with its arithmetic
     */
    public record Release(String how, LocalDate on, String to, String document, Decision law) {
    }

    /**
     * A change that was decided.
     *
     * @param number    number of its request
     * @param of        code of what was changed
     * @param before    what was
     * @param after     what is since
     * @param decidedOn day of the decision
     * @param decidedBy who decided
     */
    public record Change(String number, String of, String before, String after, LocalDate decidedOn, String decidedBy) {
    }

    /** The name in this language, Arabic where the other is missing. */
    public String name(String language) {
        return "en".equals(language) && !nameEn.isEmpty() ? nameEn : nameAr;
    }
}
