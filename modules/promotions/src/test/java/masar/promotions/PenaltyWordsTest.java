package masar.promotions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.promotions.law.Penalty;
import masar.promotions.law.Promotability;
import masar.promotions.law.PromotionFacts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What a penalty took")
class PenaltyWordsTest {
    private static final LocalDate ON = LocalDate.of(2026, 3, 8);

    @ParameterizedTest
    @CsvSource({"حسم خمسة عشر يومًا,DOCKED,15", "حسم ١٥ يومًا.,DOCKED,15", "حسم راتب 5 أيام,DOCKED,5", "خصم 3 أيام من الراتب,DOCKED,3", "حسم يوم,DOCKED,1",
        "حسم يومين,DOCKED,2", "الحرمان من علاوة سنوية واحدة,INCREMENT_DENIED,0", "حرمان من العلاوة السنوية,INCREMENT_DENIED,0", "إنذار كتابي,UNTOLD,0",
        "حسم,UNTOLD,0", "حسم خمسة عشر,UNTOLD,0", "حسم يومًا,DOCKED,1", "حسم نصف راتب شهر,UNTOLD,0", "لم يُحسم شيء,UNTOLD,0", "حسم 15 يومًا ثم أُلغي,UNTOLD,0", "حسم 15 ريالًا,UNTOLD,0", "'',UNTOLD,0"})
    @DisplayName("is read off words that say exactly that, and off nothing else")
    void words(String words, Penalty.Kind kind, int days) {
        assertEquals(new Penalty(kind, days, Optional.of(ON)), PenaltyWords.read(words, ON));
    }

    @Test
    @DisplayName("needs a person for a year where nobody said it, unless what was said refuses already")
    void untold() {
        Penalty untold = new Penalty(Penalty.Kind.UNTOLD, 0, Optional.of(ON));
        assertEquals(Outcome.NEEDS_PERSON, p10(untold).outcome());
        assertEquals("penalties", p10(untold).given().get("missing"));
        assertEquals(Outcome.REFUSED, p10(untold, new Penalty(Penalty.Kind.DOCKED, 15, Optional.of(ON))).outcome());
        assertEquals(Outcome.GRANTED, p10(new Penalty(Penalty.Kind.UNTOLD, 0, Optional.of(ON.minusYears(1)))).outcome());
    }

    private static Finding p10(Penalty... penalties) {
        PromotionFacts f = NamedCase.facts("");
        PromotionFacts.Career c = f.career();
        PromotionFacts.Career with = new PromotionFacts.Career(c.grade(), c.since(), c.before(), c.suitable(), c.away(), List.of(penalties), c.appraisal(),
                c.appraisalYear(), c.lastPromotion(), c.lastExceptional());
        return Promotability.decide(new PromotionFacts(f.on(), f.kind(), f.person(), with, f.post(), f.policy())).findings().stream()
                .filter(finding -> finding.rule().equals("P10")).findFirst().orElseThrow();
    }
}
