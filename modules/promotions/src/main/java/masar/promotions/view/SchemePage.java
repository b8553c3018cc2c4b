package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import masar.kernel.Decision;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.SchemeEdit;
import masar.promotions.SchemeView;
import masar.promotions.Schemes;
import masar.promotions.law.CriterionKind;
import masar.promotions.law.Scheme;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** One edition of a scheme: written and sent by its agency, agreed or refused by the ministry, published. */
@Named("schemePage")
@ViewScoped
public class SchemePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Schemes schemes;
    @Inject SchemeWords words;
    @Inject Texts texts;
    private long id;
    private long version;
    private List<Weighed> rows = new ArrayList<>();
    private String fromGrade = "";
    private String toGrade = "";
    private String tieBreak = "";
    private String afterSeniority = "";
    private String lastResort = "";
    private String reason = "";
    private transient SchemeView view;

    @PostConstruct
    void read() {
        id = Address.id("id");
        version = getView().version();
        Scheme scheme = getView().scheme();
        scheme.criteria().forEach(c -> rows.add(new Weighed(c.code(), c.weight())));
        // Each of the law's five criteria can be had; weight 0 leaves it out.
        Stream.of(CriterionKind.values()).filter(k -> scheme.criteria().stream().noneMatch(c -> c.kind() == k)).forEach(k -> rows.add(new Weighed(k.name(), 0)));
        fromGrade = Integer.toString(scheme.fromGrade());
        toGrade = Integer.toString(scheme.toGrade());
        tieBreak = scheme.tieBreak().size() > 1 ? String.join("+", scheme.tieBreak()) : scheme.tieBreak().stream().findFirst().orElse("");
        afterSeniority = scheme.afterSeniority().orElse("");
        lastResort = scheme.lastResort().name();
    }

    /** The scheme as it stands. */
    public SchemeView getView() {
        if (view == null) {
            view = schemes.of(id);
        }
        return view;
    }

    /** What the law says of it. */
    public Decision getRules() {
        return schemes.rules(id);
    }

    /** The criteria with their weights. */
    public List<Weighed> getRows() {
        return rows;
    }

    /** The sum of the weights that are typed. */
    public int getSum() {
        return rows.stream().mapToInt(r -> Digits.number(r.getWeight()).orElse(0)).sum();
    }

    /** What may decide between equals: each criterion, or those that decide together now. */
    public List<Option> getDeciders() {
        List<String> together = getView().scheme().tieBreak();
        return Stream.concat(together.size() > 1 ? Stream.of(new Option(String.join("+", together), words.tieBreak(getView().scheme()))) : Stream.of(),
                rows.stream().map(r -> new Option(r.getCode(), words.criterion(r.getCode())))).toList();
    }

    /** What may decide after seniority. */
    public List<Option> getLater() {
        return rows.stream().map(r -> new Option(r.getCode(), words.criterion(r.getCode()))).toList();
    }

    /** What may decide in the end. */
    public List<Option> getLasts() {
        return Stream.of(Scheme.LastResort.values()).map(l -> new Option(l.name(), texts.get("scheme.last." + l))).toList();
    }

    /** Keeps what was chosen. */
    public String save() {
        placed(() -> schemes.save(id, version, chosen()));
        Say.good("schemes.saved");
        return again("agency");
    }

    /** Keeps it and sends it to the ministry. */
    public String submit() {
        placed(() -> schemes.submit(id, version, chosen()));
        Say.good("schemes.submitted");
        return again("agency");
    }

    /** Publishes it. */
    public String publish() {
        return done("agency", "schemes.published", () -> schemes.publish(id, version));
    }

    /** Takes it back. */
    public String withdraw() {
        return done("agency", "schemes.withdrawn", () -> schemes.withdraw(id, version, Address.text(reason)));
    }

    /** Starts the next edition. */
    public String next() {
        id = schemes.next(id, FormToken.sent()).id();
        Say.good("schemes.started");
        return again("agency");
    }

    /** The ministry agrees. */
    public String agree() {
        return done("ministry", "schemes.agreed", () -> schemes.agree(id, version));
    }

    /** The ministry refuses. */
    public String refuse() {
        return done("ministry", "schemes.refused", () -> schemes.refuse(id, version, Address.text(reason)));
    }

    private String done(String desk, String said, Supplier<SchemeView> act) {
        act.get();
        Say.good(said);
        return again(desk);
    }

    private String again(String desk) {
        return "/" + desk + "/scheme?faces-redirect=true&id=" + id;
    }

    private SchemeEdit chosen() {
        List<Problem> problems = new ArrayList<>();
        Map<String, Integer> weights = new LinkedHashMap<>();
        rows.forEach(r -> weights.put(r.getCode(), whole(r.getWeight(), place(r.getCode()), problems)));
        int from = whole(fromGrade, "fromGrade", problems);
        int to = whole(toGrade, "toGrade", problems);
        Refused.when(problems);
        Scheme.LastResort last = Address.choice(Scheme.LastResort.class, lastResort).orElseThrow(() -> Refused.field("lastResort", "refused.missing"));
        return new SchemeEdit(from, to, weights, Stream.of(Address.text(tieBreak).split("\\+")).filter(t -> !t.isEmpty()).toList(), Address.text(afterSeniority), last);
    }

    // A problem of a weight goes to its row.
    private void placed(Supplier<SchemeView> act) {
        try {
            act.get();
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(p -> p.field().startsWith("weight.")
                    ? new Problem(place(p.field().substring("weight.".length())), p.key(), p.args()) : p).toList());
        }
    }

    private String place(String code) {
        return "weights:" + rows.stream().map(Weighed::getCode).toList().indexOf(code) + ":weight";
    }

    private static int whole(String typed, String field, List<Problem> problems) {
        // An empty weight leaves the criterion out.
        return Digits.number(Address.text(typed).isEmpty() ? "0" : typed).orElseGet(() -> {
            problems.add(Problem.of(field, "posts.refused.whole"));
            return 0;
        });
    }

    public String getFromGrade() {
        return fromGrade;
    }

    public void setFromGrade(String fromGrade) {
        this.fromGrade = fromGrade;
    }

    public String getToGrade() {
        return toGrade;
    }

    public void setToGrade(String toGrade) {
        this.toGrade = toGrade;
    }

    public String getTieBreak() {
        return tieBreak;
    }

    public void setTieBreak(String tieBreak) {
        this.tieBreak = tieBreak;
    }

    public String getAfterSeniority() {
        return afterSeniority;
    }

    public void setAfterSeniority(String afterSeniority) {
        this.afterSeniority = afterSeniority;
    }

    public String getLastResort() {
        return lastResort;
    }

    public void setLastResort(String lastResort) {
        this.lastResort = lastResort;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
