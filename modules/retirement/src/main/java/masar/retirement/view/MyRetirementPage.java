package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.Stream;
import masar.identity.Standing;
import masar.kernel.Refused;
import masar.records.Records;
import masar.retirement.MyEstimate;
import masar.retirement.MyEstimate.IfPromoted;
import masar.retirement.MyRetirement;
import masar.retirement.PensionPoint;
import masar.retirement.RetirementCalculator;
import masar.ui.Option;
import masar.ui.Texts;
import masar.ui.Wishes;

/** «حاسبة التقاعد» from one's own record. The day and the road stand in the address, so that a view can be kept. */
@Named("myRetirementPage")
@RequestScoped
public class MyRetirementPage {
    private static final List<String> TYPED = List.of("leaves", "leaveBalance", "leaveBefore1439");
    private static final List<String> CHOSEN = List.of("reason", "consent");
    @Inject MyRetirement retirement;
    @Inject RetirementCalculator calculator;
    @Inject Records records;
    @Inject Texts texts;
    private Entered entered;
    private boolean serving;
    private MyEstimate mine;
    private ShownEstimate shown;
    private CurveDrawing curve;

    @PostConstruct
    void ask() {
        entered = new Entered(TYPED, CHOSEN, texts);
        serving = records.mine().standing() == Standing.SERVING;
        if (!serving) {
            return;
        }
        try {
            mine = retirement.estimate(entered.facts());
            shown = new ShownEstimate(mine.estimate(), mine.roads(), texts);
            curve = new CurveDrawing(mine.curve(), mine.promoted().map(IfPromoted::curve).orElse(List.<PensionPoint>of()));
        } catch (Refused refused) {
            entered.refused(refused);
        }
    }

    /** The desk of the page. The page asks for it first of all, so that what is wrong is known before the summary of errors is written. */
    public String getDesk() {
        return "my";
    }

    /** Whether the person serves; who does not has no estimate. */
    public boolean isServing() {
        return serving;
    }

    /** What the record comes to; null where something is wrong. */
    public MyEstimate getMine() {
        return mine;
    }

    /** The estimate; null where something is wrong. */
    public ShownEstimate getShown() {
        return shown;
    }

    /** The pension at later days; null where something is wrong. */
    public CurveDrawing getCurve() {
        return curve;
    }

    /** The fields, with what was typed. */
    public List<Entered.Typed> getFields() {
        return entered.fields();
    }

    /** The road chosen. */
    public String getReason() {
        return mine == null ? entered.get("reason") : mine.reason();
    }

    /** What is wrong with it, empty when nothing is. */
    public String getReasonWrong() {
        return entered.wrong("reason");
    }

    /** Whether consent was said, empty when not. */
    public String getConsent() {
        return entered.get("consent");
    }

    /** Whether the leave that is left is known: from the balance of leave, or because it was said. */
    public boolean isLeaveKnown() {
        return mine != null && mine.sources().stream().anyMatch(s -> s.name().equals("leaveBalance")) || !entered.get("leaveBalance").isBlank()
                || !entered.get("leaveBefore1439").isBlank();
    }

    /** All reasons. */
    public List<Option> getReasons() {
        return calculator.reasons().stream().map(code -> new Option(code, texts.get("fact." + code))).toList();
    }

    /** Yes and no. */
    public List<Option> getAnswers() {
        return Stream.of("yes", "no").map(answer -> new Option(answer, texts.get("fact." + answer))).toList();
    }

    /** Why a spell does not count: the article, or the law where the article is not known. */
    public String article(MyEstimate.Source spell) {
        return SpellArticle.of(spell.article(), texts);
    }

    /** Name of the grade one would be promoted to, with its step. */
    public String getNextGrade() {
        return mine.promoted().map(p -> p.step().map(step -> texts.get("record.gradeStep", p.grade().name(Wishes.now().language()), step))
                .orElseGet(() -> p.grade().name(Wishes.now().language()))).orElse("");
    }
}
