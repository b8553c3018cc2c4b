package masar.development.law;

import java.time.LocalDate;
import java.util.Optional;
import masar.kernel.Decision;
import masar.kernel.Finding;
import masar.kernel.Hijri;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;
import masar.kernel.Period;

/** What the law asks before somebody is sent to study. */
public final class StudyRules {
    private static final LegalRef REF = DevelopmentLaw.STUDY;

    private StudyRules() {
    }

    /** Of a scholarship or study mission that is asked for. */
    public static Decision of(StudyFacts facts) {
        return Decision.of(degree(facts), service(facts), appraisal(facts), accepted(facts), REF.find("SC5", Outcome.NEEDS_PERSON)
                .given("studyKind", facts.asked().kind()), free(facts), ahead(facts));
    }

    /** SC1: abroad for a bachelor and higher, at home for a diploma after secondary school too. */
    private static Finding degree(StudyFacts facts) {
        return REF.find("SC1", facts.asked().kind().degrees().contains(facts.asked().degree())).given("studyKind", facts.asked().kind())
                .given("studyDegree", facts.asked().degree());
    }

    /** SC2: a year of service, but of physicians; that somebody is one is for a person to see. */
    private static Finding service(StudyFacts facts) {
        LocalDate first = facts.asked().during().from();
        int years = DevelopmentLaw.STUDY_SERVICE.on(first);
        Optional<LocalDate> since = facts.who().serves();
        Optional<LocalDate> full = since.map(day -> Hijri.of(day).plusYears(years).toLocalDate());
        boolean served = full.filter(day -> !day.isAfter(first)).isPresent();
        Outcome outcome = served ? Outcome.GRANTED : since.isPresent() && facts.asked().doctor() ? Outcome.NEEDS_PERSON : Outcome.REFUSED;
        Finding finding = REF.find("SC2", outcome).given("scholarService", years).given("studyFrom", first);
        finding = since.isPresent() ? finding.given("servesFrom", since.get()) : finding;
        return full.isPresent() ? finding.gives("fullServiceOn", full.get()) : finding;
    }

    /** SC3: the last appraisal is very good at least; without one on record a person looks. */
    private static Finding appraisal(StudyFacts facts) {
        int least = DevelopmentLaw.STUDY_RATING.on(facts.today());
        Optional<Integer> rating = facts.who().rating();
        Finding finding = REF.find("SC3", rating.isEmpty() ? Outcome.NEEDS_PERSON : rating.get() >= least ? Outcome.GRANTED : Outcome.REFUSED)
                .given("leastRating", least);
        return rating.isPresent() ? finding.given("lastRating", rating.get()) : finding;
    }

    /** SC4: an institution has accepted the person; whether it is a recognised one, and whether the agency needs the field, is SC5, a person's. */
    private static Finding accepted(StudyFacts facts) {
        return REF.find("SC4", facts.asked().proven()).given("acceptance", facts.asked().proven());
    }

    /** SC6: nobody is sent who is away on those days already. */
    private static Finding free(StudyFacts facts) {
        Period wanted = facts.asked().during();
        Optional<Period> away = facts.who().away().stream().filter(p -> p.overlaps(wanted)).findFirst();
        Finding finding = REF.find("SC6", away.isEmpty()).given("studyFrom", wanted.from()).given("studyUntil", wanted.lastDay().orElseThrow());
        return away.isPresent() ? finding.given("awayFrom", away.get().from()) : finding;
    }

    /** SC7: asked before it begins. */
    private static Finding ahead(StudyFacts facts) {
        return REF.find("SC7", !facts.asked().during().from().isBefore(facts.today())).given("studyFrom", facts.asked().during().from())
                .given("askedOn", facts.today());
    }

    /** SC9: it was decided before the house knew of it; the record has its spell, and what the law said then is in its papers. */
    public static Decision brought(StudyKind kind, Period during) {
        return Decision.of(REF.find("SC9", Outcome.GRANTED).given("studyKind", kind).given("studyFrom", during.from()).given("studyUntil", during.lastDay().orElseThrow()));
    }
}
