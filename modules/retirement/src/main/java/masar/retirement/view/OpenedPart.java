package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.Finding;
import masar.kernel.Power;
import masar.retirement.CaseWords;
import masar.retirement.Heir;
import masar.retirement.Heirs;
import masar.retirement.LeavingStage;
import masar.retirement.LeavingView;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Needed;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** The part of a case's page at the agency that a case has which the agency opened: its answers, and the heirs of who died. */
@Named("openedPart")
@RequestScoped
public class OpenedPart {
    private static final String DEATH = "DEATH";
    @Inject LeavingCasePage page;
    @Inject Heirs heirs;
    @Inject CaseWords words;
    @Inject Caller caller;
    @Inject Texts texts;
    private LeavingView one;
    private List<Heir> entered = List.of();
    private List<Finding> share = List.of();
    private String heir = "";
    private String relation = "";

    @PostConstruct
    void read() {
        one = page.getOne();
        if (one.reason().equals(DEATH)) {
            entered = heirs.of(one.number());
            share = heirs.share(one.number()).stream().toList();
        }
    }

    /** The answers in words. */
    public List<CaseWords.Line> getLines() {
        return words.lines(one.reason(), one.answers(), Wishes.now().locale());
    }

    /** Whether the caller reads the request at the desk: what an officer sent is read there by who decides it. */
    public boolean isDesk() {
        return !one.opened() || caller.may(Power.COMPETENT_AUTHORITY);
    }

    /** Whether the case is one of death. */
    public boolean isDeath() {
        return one.reason().equals(DEATH);
    }

    /** Whether heirs may be entered and taken off now. */
    public boolean isEntering() {
        return isDeath() && caller.may(Power.HR_SPECIALIST) && one.stage() != LeavingStage.SETTLEMENT && !one.stage().isClosed();
    }

    public List<Heir> getEntered() {
        return entered;
    }

    /** What they get together; none while there are none. */
    public List<Finding> getShare() {
        return share;
    }

    public List<Option> getRelations() {
        return Stream.of(Heir.Relation.values()).map(r -> new Option(r.name(), texts.get("heirs.relation." + r))).toList();
    }

    public String getHeir() {
        return heir;
    }

    public void setHeir(String heir) {
        this.heir = heir == null ? "" : heir;
    }

    public String getRelation() {
        return relation;
    }

    public void setRelation(String relation) {
        this.relation = relation == null ? "" : relation;
    }

    /** Enters an heir. */
    public void add() {
        Optional<Heir.Relation> chosen = Arrays.stream(Heir.Relation.values()).filter(r -> r.name().equals(relation)).findFirst();
        new Needed().text(heir, "heir", "heirs.refused.name").that(chosen.isPresent(), "relation", "heirs.refused.relation").orRefuse();
        heirs.add(one.number(), heir, chosen.orElseThrow(), FormToken.sent());
        again("heirs.said.added");
    }

    /** Takes an heir off. */
    public void remove(long id) {
        heirs.remove(one.number(), id);
        again("heirs.said.removed");
    }

    private void again(String said) {
        Say.good(said);
        Address.go("/agency/leaving?number=" + one.number());
    }
}
