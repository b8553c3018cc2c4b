package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.NewRound;
import masar.promotions.Post;
import masar.promotions.Posts;
import masar.promotions.RoundView;
import masar.promotions.Rounds;
import masar.promotions.SchemeView;
import masar.promotions.Schemes;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** Plans a round on a published scheme: its posts, its window, its conditions. */
@Named("roundForm")
@ViewScoped
public class RoundForm implements Serializable {
    private static final long serialVersionUID = 1L;
    /** As long a window as agencies usually open. */
    private static final int USUAL_DAYS = 7;
    @Inject Schemes schemes;
    @Inject Posts posts;
    @Inject Rounds rounds;
    @Inject CivilClock clock;
    @Inject Texts texts;
    private long scheme;
    private String name = "";
    private LocalDate opensOn;
    private String opensAt = "08:00:00";
    private LocalDate closesOn;
    private String closesAt = "23:59:59";
    private String conditions = "";
    private List<String> chosen = List.of();
    private transient SchemeView view;

    @PostConstruct
    void read() {
        scheme = Address.id("scheme");
        getScheme();
        opensOn = clock.today().plusDays(1);
        closesOn = opensOn.plusDays(USUAL_DAYS - 1);
    }

    /** The scheme it is planned on. */
    public SchemeView getScheme() {
        if (view == null) {
            view = schemes.of(scheme);
        }
        return view;
    }

    /** The vacant posts of its grades. */
    public List<Option> getVacant() {
        String language = Wishes.now().language();
        return posts.vacant(getScheme().agency(), getScheme().scheme().fromGrade(), getScheme().scheme().toGrade()).stream()
                .map(p -> new Option(Long.toString(p.id()), label(p, language))).toList();
    }

    private String label(Post post, String language) {
        return texts.get("rounds.post.line", post.number(), post.title(), post.grade(), post.city().name(language));
    }

    /** Plans it. */
    public String plan() {
        List<Problem> problems = new ArrayList<>();
        LocalDateTime opens = moment(opensOn, opensAt, "opensOn", "opensAt", problems);
        LocalDateTime closes = moment(closesOn, closesAt, "closesOn", "closesAt", problems);
        Refused.when(problems);
        RoundView round = rounds.plan(new NewRound(scheme, Address.text(name), opens, closes, Address.text(conditions),
                chosen.stream().filter(c -> c.matches("\\d{1,18}")).map(Long::valueOf).toList()), FormToken.sent());
        Say.good("rounds.planned");
        return "/agency/round?faces-redirect=true&id=" + round.id();
    }

    private static LocalDateTime moment(LocalDate day, String time, String dayField, String timeField, List<Problem> problems) {
        if (day == null) {
            problems.add(Problem.of(dayField, "refused.missing"));
        }
        try {
            LocalTime at = LocalTime.parse(Digits.latin(Address.text(time)).replaceFirst("^(\\d):", "0$1:"));
            return day == null ? LocalDateTime.MIN : day.atTime(at);
        } catch (DateTimeException e) {
            problems.add(Problem.of(timeField, "rounds.refused.time"));
            return LocalDateTime.MIN;
        }
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getOpensOn() {
        return opensOn;
    }

    public void setOpensOn(LocalDate opensOn) {
        this.opensOn = opensOn;
    }

    public String getOpensAt() {
        return opensAt;
    }

    public void setOpensAt(String opensAt) {
        this.opensAt = opensAt;
    }

    public LocalDate getClosesOn() {
        return closesOn;
    }

    public void setClosesOn(LocalDate closesOn) {
        this.closesOn = closesOn;
    }

    public String getClosesAt() {
        return closesAt;
    }

    public void setClosesAt(String closesAt) {
        this.closesAt = closesAt;
    }

    public String getConditions() {
        return conditions;
    }

    public void setConditions(String conditions) {
        this.conditions = conditions;
    }

    public List<String> getChosen() {
        return chosen;
    }

    public void setChosen(List<String> chosen) {
        this.chosen = chosen == null ? List.of() : new ArrayList<>(chosen);
    }
}
