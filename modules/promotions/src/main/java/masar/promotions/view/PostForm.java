package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.NewPost;
import masar.promotions.Posts;
import masar.records.Reference;
import masar.ui.Address;
import masar.ui.Digits;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Wishes;

/** Enters a vacant post: the questions, then all answers once more, then done. */
@Named("postForm")
@ViewScoped
public class PostForm implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Posts posts;
    @Inject Reference reference;
    private final Map<String, String> typed = new HashMap<>();
    private boolean checked;

    @PostConstruct
    void start() {
        Set<String> agencies = posts.agencies();
        typed.put("agency", agencies.size() == 1 ? agencies.iterator().next() : "");
        typed.put("experienceYears", "0");
    }

    /** What was answered, by field. */
    public Map<String, String> getTyped() {
        return typed;
    }

    /** Whether the answers are shown once more. */
    public boolean isChecked() {
        return checked;
    }

    /** The agencies to choose from; one alone is not asked for. */
    public List<Option> getAgencies() {
        Set<String> mine = posts.agencies();
        return reference.agencies().stream().filter(a -> mine.contains(a.code())).map(PostForm::option).toList();
    }

    /** Classes of jobs. */
    public List<Option> getTitles() {
        return reference.jobTitles().stream().map(t -> new Option(t.code(), t.nameAr() + " (" + t.code() + ")")).toList();
    }

    /** Qualifications, the lowest first. */
    public List<Option> getLevels() {
        return reference.qualificationLevels().stream().map(PostForm::option).toList();
    }

    /** Units of the agency. */
    public List<Option> getUnits() {
        return text("agency").isEmpty() ? List.of() : reference.units(text("agency")).stream().map(PostForm::option).toList();
    }

    /** Cities. */
    public List<Option> getCities() {
        return reference.cities().stream().map(c -> new Option(c.code(), "en".equals(Wishes.now().language()) ? c.nameEn() : c.nameAr())).toList();
    }

    /** What a chosen answer is called; empty when none was chosen. */
    public String shown(List<Option> options, String field) {
        return options.stream().filter(o -> o.value().equals(text(field))).map(Option::label).findFirst().orElse("");
    }

    /** The city in which the record has this post, where that is another one than was answered; empty otherwise. */
    public String getSeat() {
        return posts.seat(text("agency"), text("number")).filter(c -> !c.code().equals(text("city"))).map(c -> c.name(Wishes.now().language())).orElse("");
    }

    /** Shows the answers once more; refuses what cannot be entered. */
    public void check() {
        posts.check(asked());
        checked = true;
    }

    /** Back to the questions. */
    public void change() {
        checked = false;
    }

    /** Enters it. */
    public String enter() {
        checked = false;
        posts.enter(asked(), FormToken.sent());
        Say.good("posts.entered", text("number"));
        return "/agency/posts?faces-redirect=true";
    }

    private NewPost asked() {
        List<Problem> problems = new ArrayList<>();
        int grade = whole("grade", problems);
        int years = whole("experienceYears", problems);
        Refused.when(problems);
        return new NewPost(text("agency"), text("number"), text("jobCode"), grade, text("level"), text("specialty"), years, text("unit"), text("city"));
    }

    private int whole(String field, List<Problem> problems) {
        return Digits.number(typed.get(field)).orElseGet(() -> {
            problems.add(Problem.of(field, "posts.refused.whole"));
            return 0;
        });
    }

    private String text(String field) {
        return Address.text(typed.get(field));
    }

    private static Option option(masar.records.Named named) {
        return new Option(named.code(), named.name(Wishes.now().language()));
    }
}
