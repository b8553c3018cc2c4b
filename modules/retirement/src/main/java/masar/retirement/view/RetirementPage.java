package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.retirement.RetirementCalculator;
import masar.ui.Articles;
import masar.ui.Option;
import masar.ui.Texts;

/** «حاسبة التقاعد»: an estimate from facts in the address. Reads no record and makes no session. */
@Named("retirementPage")
@RequestScoped
public class RetirementPage {
    private static final List<String> TYPED = List.of("birth", "appointed", "leaves", "basic", "uncountedDays", "leaveBalance");
    private static final List<String> CHOSEN = List.of("reason", "consent");
    @Inject RetirementCalculator calculator;
    @Inject Texts texts;
    @Inject Articles articles;
    private Entered entered;
    private ShownEstimate shown;
    private CurveDrawing curve;

    @PostConstruct
    void ask() {
        entered = new Entered(TYPED, CHOSEN, texts);
        if (entered.facts().isEmpty()) {
            return;
        }
        try {
            shown = new ShownEstimate(calculator.estimate(entered.facts()), calculator.roads(entered.facts()), texts, articles);
            curve = new CurveDrawing(calculator.curve(entered.facts()), List.of());
        } catch (Refused refused) {
            shown = null;
            entered.refused(refused);
        }
    }

    /** The desk of the page. The page asks for it first of all, so that what is wrong is known before the summary of errors is written. */
    public String getDesk() {
        return "public";
    }

    /** The fields, with what was typed. */
    public List<Entered.Typed> getFields() {
        return entered.fields();
    }

    /** The reason chosen, empty when none. */
    public String getReason() {
        return entered.get("reason");
    }

    /** What is wrong with the reason, empty when nothing is. */
    public String getReasonWrong() {
        return entered.wrong("reason");
    }

    /** Whether consent was said, empty when not. */
    public String getConsent() {
        return entered.get("consent");
    }

    /** All reasons. */
    public List<Option> getReasons() {
        return calculator.reasons().stream().map(code -> new Option(code, texts.get("fact." + code))).toList();
    }

    /** Yes and no. */
    public List<Option> getAnswers() {
        return Stream.of("yes", "no").map(answer -> new Option(answer, texts.get("fact." + answer))).toList();
    }

    /** The estimate; null before there is one. */
    public ShownEstimate getShown() {
        return shown;
    }

    /** The pension at later days; null before there is an estimate. */
    public CurveDrawing getCurve() {
        return curve;
    }
}
