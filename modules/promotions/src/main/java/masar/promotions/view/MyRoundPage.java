package masar.promotions.view;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.Finding;
import masar.kernel.Outcome;
import masar.promotions.ApplicationState;
import masar.promotions.MyPromotions;
import masar.promotions.MyRound;
import masar.promotions.Post;
import masar.promotions.PostChance;
import masar.promotions.Rank;
import masar.promotions.RoundPhase;
import masar.promotions.law.CriterionKind;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Say;
import masar.ui.Texts;

/** One round as the employee sees it: the posts, the ranked wishes and their sending, the own points and place. */
@Named("myRoundPage")
@ViewScoped
public class MyRoundPage implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject MyPromotions mine;
    @Inject Texts texts;
    private long id;
    private final List<Long> wishes = new ArrayList<>();
    private transient MyRound round;

    @PostConstruct
    void read() {
        id = Address.id("id");
        getRound().application().filter(a -> a.state() == ApplicationState.SENT).ifPresent(a -> wishes.addAll(a.wishes()));
    }

    /** The round, with what is said of the caller in it. */
    public MyRound getRound() {
        if (round == null) {
            round = mine.of(id);
        }
        return round;
    }

    /** Whether an application may be sent now. */
    public boolean isOpen() {
        return getRound().round().phase() == RoundPhase.OPEN;
    }

    /** Whether an application stands. */
    public boolean isSent() {
        return getRound().application().filter(a -> a.state() == ApplicationState.SENT).isPresent();
    }

    /** Whether the wishes differ from those that were sent. */
    public boolean isChanged() {
        return isSent() && !getRound().application().orElseThrow().wishes().equals(wishes);
    }

    /** The wishes in their order. */
    public List<Post> getWished() {
        Map<Long, Post> posts = getRound().round().posts().stream().collect(Collectors.toMap(Post::id, p -> p));
        return wishes.stream().filter(posts::containsKey).map(posts::get).toList();
    }

    /** The posts that may be applied to. */
    public List<PostChance> getOffered() {
        return getRound().chances().stream().filter(PostChance::open).toList();
    }

    /** The posts that may not. */
    public List<PostChance> getOthers() {
        return getRound().chances().stream().filter(c -> !c.open()).toList();
    }

    /** Whether a post is among the wishes. */
    public boolean wished(long post) {
        return wishes.contains(post);
    }

    /** What a person still has to look at before a post could be given; empty where nothing is left. */
    public List<Finding> left(PostChance chance) {
        return chance.decision().findings().stream().filter(f -> f.outcome() == Outcome.NEEDS_PERSON).toList();
    }

    /** The day from which on a rule that refuses will not; empty where there is none. */
    public String from(Finding finding) {
        return Optional.ofNullable(finding.gives().get("earliest")).map(Object::toString).orElse("");
    }

    /** What would mend a rule that refuses; empty where nothing is known to. */
    public String fix(Finding finding) {
        return texts.find(finding.textKey() + ".fix").orElse("");
    }

    /** The own place in one sentence. */
    public String getPlace() {
        Rank rank = getRound().rank().orElseThrow();
        String key = isSent() ? "myRound.place" : "myRound.would";
        return rank.equals() > 0 ? texts.get(key + ".equal", rank.place(), rank.of(), rank.equals()) : texts.get(key, rank.place(), rank.of());
    }

    /** Whether what HR verifies of training may still bring points. */
    public boolean isTrained() {
        return isOpen() && getRound().round().scheme().scheme().criteria().stream().anyMatch(c -> c.kind() == CriterionKind.TRAINING);
    }

    /** Adds a post at the end of the wishes. */
    public void add(long post) {
        if (!wishes.contains(post) && getOffered().stream().anyMatch(c -> c.post().id() == post)) {
            wishes.add(post);
        }
    }

    /** Moves a wish one place up. */
    public void up(long post) {
        int at = wishes.indexOf(post);
        if (at > 0) {
            Collections.swap(wishes, at, at - 1);
        }
    }

    /** Moves a wish one place down. */
    public void down(long post) {
        int at = wishes.indexOf(post);
        if (at >= 0 && at < wishes.size() - 1) {
            Collections.swap(wishes, at, at + 1);
        }
    }

    /** Takes a post out of the wishes. */
    public void remove(long post) {
        wishes.remove(post);
    }

    /** Sends the application, or its changed wishes. */
    public String send() {
        boolean again = isSent();
        mine.apply(id, List.copyOf(wishes), FormToken.sent());
        Say.good(again ? "myRound.resent" : "myRound.sent");
        return here();
    }

    /** Takes the application back. */
    public String withdraw() {
        mine.withdraw(id);
        Say.good("myRound.withdrawn");
        return here();
    }

    private String here() {
        return "/my/round?faces-redirect=true&id=" + id;
    }
}
