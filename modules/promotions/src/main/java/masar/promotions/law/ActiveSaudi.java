package masar.promotions.law;

import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.LegalRef;
import masar.kernel.Outcome;

/** P1: a Saudi national with an active record. */
final class ActiveSaudi {
    static final LegalRef REF = PromotionLaw.REGULATION;

    private ActiveSaudi() {
    }

    static Finding check(PromotionFacts facts) {
        var person = facts.person();
        if (person.saudi().equals(Optional.of(false)) || person.serving().equals(Optional.of(false))) {
            Finding no = REF.find("P1", Outcome.REFUSED);
            Finding nationality = person.saudi().map(yes -> no.given("saudi", yes)).orElse(no);
            return person.serving().map(yes -> nationality.given("serving", yes)).orElse(nationality);
        }
        if (person.saudi().isEmpty() || person.serving().isEmpty()) {
            return Rule.missing(REF, "P1", person.saudi().isEmpty() ? "saudi" : "serving");
        }
        return REF.find("P1", Outcome.GRANTED).given("saudi", true).given("serving", true);
    }
}
