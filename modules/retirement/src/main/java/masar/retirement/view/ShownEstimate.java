package masar.retirement.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.retirement.RetirementEstimate;
import masar.retirement.Road;
import masar.ui.Articles;
import masar.ui.Texts;

/** An estimate as both calculators show it. */
public final class ShownEstimate {
    private static final List<String> SUMS = List.of("award", "leavePay", "oneHeir", "twoHeirs", "moreHeirs", "refund", "contribution");
    private final RetirementEstimate estimate;
    private final List<Road> roads;
    private final Texts texts;
    private final Articles articles;

    /**
     * A sum that is due or kept back.
     *
     * @param name    text key of its name
     * @param amount  SAR
     * @param article where it stands
     */
    public record Sum(String name, Object amount, String article) {
    }

    ShownEstimate(RetirementEstimate estimate, List<Road> roads, Texts texts, Articles articles) {
        this.estimate = estimate;
        this.roads = roads;
        this.texts = texts;
        this.articles = articles;
    }

    public RetirementEstimate getEstimate() {
        return estimate;
    }

    /** The roads to a pension. */
    public List<Road> getRoads() {
        return roads;
    }

    /** What is due: pension or lump sum first, then what else is due or kept back, each with where it stands. */
    public List<Sum> getSums() {
        Map<String, Sum> sums = new LinkedHashMap<>();
        estimate.monthlyPension().ifPresent(sum -> sums.put("pension", new Sum(pensionName(), sum, by("pension"))));
        estimate.lumpSum().ifPresent(sum -> sums.put("lumpSum", new Sum("fact.lumpSum", sum, by("lumpSum"))));
        SUMS.forEach(name -> gives(name).ifPresent(finding -> sums.put(name, new Sum(name.equals("award") ? "retirement.award" : "fact." + name, finding.gives().get(name), article(finding)))));
        return List.copyOf(sums.values());
    }

    // Where a person must look first, it is the one that would be due.
    private String pensionName() {
        return estimate.decision().outcome() == Outcome.NEEDS_PERSON ? "retirement.pension.open" : "fact.monthlyPension";
    }

    private Optional<Finding> gives(String name) {
        return estimate.decision().findings().stream().filter(finding -> finding.gives().containsKey(name)).reduce((first, last) -> last);
    }

    private String by(String name) {
        return gives(name).map(this::article).orElse("");
    }

    private String article(Finding finding) {
        return articles.of(finding.ref());
    }

    /** Law and article of a road; the law alone where the article is not known. */
    public String article(Road road) {
        return articles.of(road.ref());
    }

    /** The service in years, months and days. */
    public String getService() {
        var span = estimate.service();
        return texts.get("retirement.span", span.years(), span.months(), span.days());
    }

    /** Text key of the answer in one sentence. */
    public String getVerdict() {
        return "retirement.verdict." + estimate.decision().outcome() + (estimate.lumpSum().isEmpty() ? "" : ".lumpSum");
    }
}
