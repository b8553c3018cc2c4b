package masar.development.law;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** What may become of a scholarship or study mission that was decided: made longer, changed, given up before it begins, and the return from it. */
public final class StudyMoves {
    private static final LegalRef REF = DevelopmentLaw.STUDY;

    /** What a change is about. */
    public enum Change {
        /** A later last day. */
        EXTENSION,
        /** Another field. */
        FIELD,
        /** Another country: abroad alone. */
        COUNTRY,
        /** Another institution. */
        INSTITUTION,
        /** A higher degree. */
        DEGREE,
        /** Withdrawing for a semester, at home alone: back at work meanwhile. */
        SEMESTER,
        /** Giving it up before it begins. */
        CANCEL
    }

    /**
     * A scholarship as a change finds it.
     *
     * @param kind         abroad or at home
     * @param degree       its degree
     * @param first        first day
     * @param last         last day as it stands
     * @param institutions how often its institution was changed
     */
    public record Standing(StudyKind kind, StudyKind.Degree degree, LocalDate first, LocalDate last, int institutions) {
    }

    private StudyMoves() {
    }

    /** SC10: on satisfactory reports (abroad those of the cultural attaché) the agency makes it longer; reports are for a person to read. */
    public static Decision extended(Standing stands, LocalDate until, LocalDate today, boolean proven) {
        boolean later = until.isAfter(stands.last()) && !stands.last().isBefore(today);
        return Decision.of(REF.find("SC10", later ? Outcome.NEEDS_PERSON : Outcome.REFUSED).given("studyKind", stands.kind())
                .given("studyUntil", stands.last()).given("studyExtended", until).gives("daysMore", Math.max(0, ChronoUnit.DAYS.between(stands.last(), until))),
                REF.find("SC11", proven).given("reports", proven));
    }

    /** SC12 to SC14: the agency's consent; a study mission changes its institution once at most; a country is changed abroad alone. */
    public static Decision changed(Standing stands, Change change, LocalDate today) {
        boolean runs = !stands.last().isBefore(today);
        Finding consent = REF.find("SC12", runs ? Outcome.NEEDS_PERSON : Outcome.REFUSED).given("changeOf", change).given("studyUntil", stands.last());
        if (change == Change.INSTITUTION && stands.kind() == StudyKind.STUDY_MISSION) {
            int most = DevelopmentLaw.MISSION_INSTITUTIONS.on(today);
            return Decision.of(consent, REF.find("SC13", stands.institutions() < most).given("institutionChanges", most).given("changedBefore", stands.institutions()));
        }
        return change != Change.COUNTRY ? Decision.of(consent)
                : Decision.of(consent, REF.find("SC14", stands.kind() == StudyKind.SCHOLARSHIP).given("studyKind", stands.kind()));
    }

    /** SC15: a higher degree where the agency needs it, with very good at least and an acceptance. */
    public static Decision higher(Standing stands, StudyKind.Degree degree, LocalDate until, LocalDate today, boolean proven) {
        boolean higher = degree.compareTo(stands.degree()) > 0 && stands.kind().degrees().contains(degree) && until.isAfter(stands.last());
        return Decision.of(REF.find("SC15", higher && !stands.last().isBefore(today) ? Outcome.NEEDS_PERSON : Outcome.REFUSED)
                .given("studyDegree", stands.degree()).given("higherDegree", degree).given("studyExtended", until), REF.find("SC4", proven).given("acceptance", proven));
    }

    /**
     * SC18, SC19 and SC25: a study mission is withdrawn from for one or two semesters in all, within its days, not in the past and not twice from
     * the same days; its person works meanwhile.
     */
    public static Decision withdrawn(Standing stands, LocalDate from, LocalDate until, List<Period> before, LocalDate today) {
        boolean inside = from.isAfter(stands.first()) && until.isBefore(stands.last()) && !until.isBefore(from) && !from.isBefore(today);
        int most = DevelopmentLaw.MISSION_SEMESTERS.on(today);
        Finding semester = REF.find("SC18", stands.kind() == StudyKind.STUDY_MISSION && inside).given("studyKind", stands.kind()).given("studyFrom", stands.first())
                .given("studyUntil", stands.last()).given("semesterFrom", from).given("semesterUntil", until);
        Finding often = REF.find("SC19", before.size() < most).given("missionSemesters", most).given("withdrawnBefore", before.size());
        Optional<Period> twice = until.isBefore(from) ? Optional.empty() : before.stream().filter(Period.inclusive(from, until)::overlaps).findFirst();
        return twice.isEmpty() ? Decision.of(semester, often) : Decision.of(semester, often, REF.find("SC25", Outcome.REFUSED)
                .given("semesterFrom", twice.get().from()).given("semesterUntil", twice.get().lastDay().orElseThrow()));
    }

    /** SC16: it is given up before its first day alone. */
    public static Decision cancelled(Standing stands, LocalDate today) {
        return Decision.of(REF.find("SC16", stands.first().isAfter(today)).given("studyFrom", stands.first()).given("askedOn", today));
    }

    /** SC17: the last day on which a scholar returns. */
    public static LocalDate returnsBy(LocalDate last) {
        return last.plusDays(DevelopmentLaw.RETURN_DAYS.onOrFirst(last));
    }

    /** SC17: back within thirty days of the end; later is for a person to look at, before its end or ahead of today is no return. */
    public static Finding back(LocalDate last, LocalDate day, LocalDate today) {
        LocalDate by = returnsBy(last);
        long late = Math.max(0, ChronoUnit.DAYS.between(by, day));
        boolean real = day.isAfter(last) && !day.isAfter(today);
        Finding finding = REF.find("SC17", !real ? Outcome.REFUSED : late == 0 ? Outcome.GRANTED : Outcome.NEEDS_PERSON).given("studyUntil", last)
                .given("returnDays", DevelopmentLaw.RETURN_DAYS.onOrFirst(last)).given("returnedOn", day).gives("returnBy", by);
        return late == 0 ? finding : finding.gives("returnLate", late);
    }
}
