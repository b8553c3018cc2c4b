package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.retirement.RetirementCalculator;
import masar.retirement.RetirementEstimate;
import masar.retirement.Road;
import masar.ui.Option;
import masar.ui.Texts;

/** «حاسبة التقاعد»: an estimate from facts in the address. Reads no record and makes no session. */
@Named("retirementPage")
@RequestScoped
public class RetirementPage {
    private static final List<String> TYPED = List.of("birth", "appointed", "leaves", "basic", "uncountedDays", "leaveBalance");
    private static final List<String> CHOSEN = List.of("reason", "consent");
    private static final List<String> ORDER = Stream.concat(TYPED.stream(), CHOSEN.stream()).toList();
    private static final List<String> SUMS = List.of("award", "leavePay", "oneHeir", "twoHeirs", "moreHeirs", "refund", "contribution");
    private static final int LONGEST = 60;
    @Inject RetirementCalculator calculator;
    @Inject Texts texts;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final Map<String, String> wrongs = new LinkedHashMap<>();
    private Optional<RetirementEstimate> estimate = Optional.empty();
    private List<Road> roads = List.of();

    /**
     * A field that is typed in.
     *
     * @param name  its name in the address
     * @param value what was typed
     * @param wrong what is wrong with it, empty when nothing is
     */
    public record Typed(String name, String value, String wrong) {
    }

    @PostConstruct
    void ask() {
        Map<String, String> given = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        ORDER.stream().filter(given::containsKey).forEach(name -> facts.put(name, cut(given.get(name))));
        if (facts.isEmpty()) {
            return;
        }
        try {
            estimate = Optional.of(calculator.estimate(facts));
            roads = calculator.roads(facts);
        } catch (Refused refused) {
            refused.problems().stream().sorted(Comparator.comparing(problem -> ORDER.indexOf(problem.field()))).forEach(problem -> wrong(problem.field(), texts.get(problem.key(), problem.args().toArray())));
        }
    }

    private void wrong(String field, String sentence) {
        wrongs.put(field, sentence);
        String id = CHOSEN.contains(field) ? "f-" + field : field;
        String named = texts.get("fact." + field) + ": " + sentence;
        FacesContext.getCurrentInstance().addMessage(id, new FacesMessage(FacesMessage.SEVERITY_ERROR, named, named));
    }

    private static String cut(String typed) {
        return typed.length() > LONGEST ? typed.substring(0, LONGEST) : typed;
    }

    /** The desk of the page. The page asks for it first of all, so that what is wrong is known before the summary of errors is written. */
    public String getDesk() {
        return "public";
    }

    /** The fields, with what was typed. */
    public List<Typed> getFields() {
        return TYPED.stream().map(name -> new Typed(name, facts.getOrDefault(name, ""), wrongs.getOrDefault(name, ""))).toList();
    }

    /** The reason chosen, empty when none. */
    public String getReason() {
        return facts.getOrDefault("reason", "");
    }

    /** What is wrong with the reason, empty when nothing is. */
    public String getReasonWrong() {
        return wrongs.getOrDefault("reason", "");
    }

    /** Whether consent was said, empty when not. */
    public String getConsent() {
        return facts.getOrDefault("consent", "");
    }

    /** All reasons. */
    public List<Option> getReasons() {
        return calculator.reasons().stream().map(code -> new Option(code, texts.get("fact." + code))).toList();
    }

    /** Yes and no. */
    public List<Option> getAnswers() {
        return Stream.of("yes", "no").map(answer -> new Option(answer, texts.get("fact." + answer))).toList();
    }

    /** Whether there is an estimate. */
    public boolean isAnswered() {
        return estimate.isPresent();
    }

    /** The estimate; asked for only where there is one. */
    public RetirementEstimate getEstimate() {
        return estimate.orElseThrow(Refused::notFound);
    }

    /** The pension, empty where none is due. */
    public Object getPension() {
        return estimate.flatMap(RetirementEstimate::monthlyPension).<Object>map(sum -> sum).orElse("");
    }

    /** The lump sum, empty where none is due. */
    public Object getLumpSum() {
        return estimate.flatMap(RetirementEstimate::lumpSum).<Object>map(sum -> sum).orElse("");
    }

    /** Text key of what the pension is called: the one that would be due, where a person must look first. */
    public String getPensionName() {
        return getEstimate().decision().outcome() == Outcome.NEEDS_PERSON ? "retirement.pension.open" : "fact.monthlyPension";
    }

    /** What else is due or kept back, by the text key of its name. */
    public Map<String, Object> getSums() {
        Map<String, Object> sums = new LinkedHashMap<>();
        SUMS.forEach(name -> getEstimate().decision().findings().stream().filter(finding -> finding.gives().containsKey(name))
                .forEach(finding -> sums.put("fact." + name, finding.gives().get(name))));
        return sums;
    }

    /** The roads to a pension. */
    public List<Road> getRoads() {
        return roads;
    }

    /** Law and article of a road; the law alone where the article is not known. */
    public String article(Road road) {
        String law = texts.get(road.ref().lawKey());
        String label = road.ref().label();
        return label.isEmpty() ? law : texts.get("law.article", law, label);
    }

    /** The service in years, months and days. */
    public String getService() {
        var span = getEstimate().service();
        return texts.get("retirement.span", span.years(), span.months(), span.days());
    }

    /** Text key of the answer in one sentence. */
    public String getVerdict() {
        return "retirement.verdict." + getEstimate().decision().outcome() + (getEstimate().lumpSum().isEmpty() ? "" : ".lumpSum");
    }
}
