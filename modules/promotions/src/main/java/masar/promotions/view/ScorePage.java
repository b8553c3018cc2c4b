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
import java.util.stream.IntStream;
import masar.identity.Caller;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.ScoreCase;
import masar.promotions.Scores;
import masar.promotions.law.CountedItems;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.Say;

/** One applicant before the committee: what the members gave, and what the caller gives. */
@Named("scorePage")
@ViewScoped
public class ScorePage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Scores scores;
    @Inject Caller caller;
    @Inject SchemeWords schemes;
    private long id;
    private final List<Scored> rows = new ArrayList<>();
    private String relation = "";
    private transient ScoreCase one;
    private transient Scores.Standing standing;

    @PostConstruct
    void read() {
        id = Address.id("application");
        for (ScoreCase.Element element : getOne().elements()) {
            String mine = element.given().stream().filter(g -> g.author().equals(caller.nationalId())).map(ScoreCase.Given::value).findFirst().orElse("");
            if (element.criterion().scoring() instanceof CountedItems items) {
                items.rows().forEach(i -> rows.add(new Scored(element.criterion().code(), i.code(), counted(mine, i.code()))));
            } else {
                rows.add(new Scored(element.criterion().code(), "", mine));
            }
        }
    }

    private static String counted(String value, String item) {
        return List.of(value.split(",")).stream().filter(p -> p.startsWith(item + ":")).map(p -> p.substring(item.length() + 1)).findFirst().orElse("");
    }

    /** The applicant. */
    public ScoreCase getOne() {
        if (one == null) {
            one = scores.of(id);
        }
        return one;
    }

    /** Where the round stands. */
    public Scores.Standing getStanding() {
        if (standing == null) {
            standing = scores.standing(getOne().round());
        }
        return standing;
    }

    /** Whether the caller may give anything here. */
    public boolean isGives() {
        return getStanding().gives() && getStanding().phase() == masar.promotions.RoundPhase.CLOSED && !getOne().own() && !getOne().competes()
                && getOne().relation().isEmpty();
    }

    public List<Scored> getRows() {
        return rows;
    }

    /** How a row is scored; empty for one of several rows of a table, which stands below. */
    public String hint(Scored row) {
        return row.getItem().isEmpty() ? getOne().elements().stream().map(ScoreCase.Element::criterion).filter(c -> c.code().equals(row.getCriterion()))
                .findFirst().map(schemes::table).orElse("") : "";
    }

    /** What somebody is called. */
    public String name(ScoreCase.Given given) {
        return name(given.nameAr(), given.nameEn());
    }

    /** What the applicant is called. */
    public String getName() {
        return name(getOne().nameAr(), getOne().nameEn());
    }

    static String name(String arabic, String english) {
        return ScoresPage.arabic() || english.isEmpty() ? arabic : english;
    }

    /** Gives what was typed. */
    public String give() {
        Map<String, String> values = new LinkedHashMap<>();
        for (Scored row : rows) {
            String typed = Digits.latin(Address.text(row.getValue()));
            String value = row.getItem().isEmpty() ? typed : row.getItem() + ":" + (typed.isEmpty() ? "0" : typed);
            values.merge(row.getCriterion(), value, (a, b) -> a + "," + b);
        }
        try {
            scores.give(id, values);
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(p -> p.field().startsWith("score.")
                    ? new Problem(place(p.field().substring("score.".length())), p.key(), p.args()) : p).toList());
        }
        Say.good("scores.given");
        return "/agency/scores?faces-redirect=true&round=" + getOne().round();
    }

    // A problem of an element goes to its first row.
    private String place(String code) {
        return "rows:" + IntStream.range(0, rows.size()).filter(i -> rows.get(i).getCriterion().equals(code)).findFirst().orElse(0) + ":value";
    }

    /** Declares a kinship. */
    public String declare() {
        scores.declare(id, Address.text(relation));
        Say.good("scores.declared");
        return "/agency/scores?faces-redirect=true&round=" + getOne().round();
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation;
    }
}
