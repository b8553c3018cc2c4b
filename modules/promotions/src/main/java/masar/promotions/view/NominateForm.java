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
import masar.kernel.Decision;
import masar.kernel.Outcome;
import masar.kernel.Refused;
import masar.kernel.Refused.Problem;
import masar.promotions.NewNomination;
import masar.promotions.NominationKind;
import masar.promotions.NominationView;
import masar.promotions.Nominations;
import masar.promotions.Post;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** Names somebody for a post outside the comparison: the post, then every finding and what proves the open ones, then sent. */
@Named("nominateForm")
@ViewScoped
public class NominateForm implements Serializable {
    private static final long serialVersionUID = 1L;
    @Inject Nominations nominations;
    @Inject Texts texts;
    private long person;
    private String post = "";
    private NominationKind kind;
    private final List<Scored> proofs = new ArrayList<>();
    private transient Decision decision;
    private transient List<Option> options;

    @PostConstruct
    void read() {
        person = Address.id("person");
        getOptions();
    }

    public long getPerson() {
        return person;
    }

    /** The posts that either way leads to; the value says by which. */
    public List<Option> getOptions() {
        if (options == null) {
            options = new ArrayList<>();
            for (NominationKind way : NominationKind.values()) {
                for (Post p : nominations.posts(person, way)) {
                    options.add(new Option(way + "." + p.id(), texts.get("nominations.option", texts.get("nominations.kind." + way), p.title(), p.grade(), p.number())));
                }
            }
        }
        return options;
    }

    /** Whether a post was chosen and the findings are shown. */
    public boolean isChecked() {
        return kind != null;
    }

    /** Goes on to the findings. */
    public void check() {
        if (getOptions().stream().noneMatch(o -> o.value().equals(post))) {
            throw Refused.field("post", "nominations.refused.choose");
        }
        NominationKind way = NominationKind.valueOf(post.split("\\.")[0]);
        List<String> rules = nominations.toProve(person, postId(), way);
        proofs.clear();
        rules.forEach(r -> proofs.add(new Scored(r, "", "")));
        kind = way;
    }

    /** Back to the choice. */
    public void change() {
        kind = null;
        decision = null;
    }

    /** What the law says. */
    public Decision getDecision() {
        if (decision == null && kind != null) {
            decision = nominations.rules(person, postId(), kind);
        }
        return decision;
    }

    /** Whether it may be sent: nothing refuses it. */
    public boolean isSendable() {
        return isChecked() && getDecision().outcome() != Outcome.REFUSED;
    }

    /** The rules to prove, with what is typed. */
    public List<Scored> getProofs() {
        return proofs;
    }

    /** What was chosen, in words. */
    public String getChosen() {
        return getOptions().stream().filter(o -> o.value().equals(post)).map(Option::label).findFirst().orElse("");
    }

    /** Sends it. */
    public String send() {
        Map<String, String> said = new LinkedHashMap<>();
        proofs.forEach(p -> said.put(p.getCriterion(), Address.text(p.getValue())));
        NominationView sent;
        try {
            sent = nominations.nominate(new NewNomination(person, postId(), kind, said), FormToken.sent());
        } catch (Refused refused) {
            throw new Refused(refused.problems().stream().map(p -> p.field().startsWith("proof.")
                    ? new Problem(place(p.field().substring("proof.".length())), p.key(), p.args()) : p).toList());
        }
        Say.good("nominations.sent");
        return "/agency/nomination?faces-redirect=true&id=" + sent.id();
    }

    private String place(String rule) {
        return "proofs:" + IntStream.range(0, proofs.size()).filter(i -> proofs.get(i).getCriterion().equals(rule)).findFirst().orElse(0) + ":value";
    }

    private long postId() {
        return Long.parseLong(post.split("\\.")[1]);
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post == null ? "" : post;
    }
}
