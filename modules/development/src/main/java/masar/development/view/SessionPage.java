package masar.development.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.development.Nomination;
import masar.development.NominationState;
import masar.development.Nominations;
import masar.development.Session;
import masar.development.SessionState;
import masar.development.TrainingDesk;
import masar.development.law.TrainingSort;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.ui.Address;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;

/** A session at the desk: who wants to take part, who was named, and what came of it. */
@Named("sessionPage")
@RequestScoped
public class SessionPage {
    private static final int SIZE = 50;
    @Inject TrainingDesk desk;
    @Inject Nominations nominations;
    @Inject Caller caller;
    @Inject Texts texts;
    private Session session;
    private Slice<Nomination> slice;
    private Nomination chosen;
    private String person = "";
    private String why = "";
    private String result = "";
    private String score = "";
    private String hours = "";

    @PostConstruct
    void read() {
        session = desk.session(Address.id("id"));
        slice = nominations.of(session.id(), Desks.agency(caller), Address.cursor(), SIZE);
        chosen = slice.rows().stream().filter(n -> n.id() == Address.id("one")).findFirst().orElse(null);
        hours = Integer.toString(session.programme().hours());
    }

    public Session getSession() {
        return session;
    }

    public Slice<Nomination> getSlice() {
        return slice;
    }

    /** The one whose result is entered or who is refused; null while nobody is chosen. */
    public Nomination getChosen() {
        return chosen;
    }

    private boolean isDeciding() {
        return !Here.isMinistry() && caller.may(Power.HR_SPECIALIST, Desks.agency(caller));
    }

    /** Whether the caller may name and decide. */
    public boolean isNaming() {
        return isDeciding() && (session.state() == SessionState.OPEN || session.state() == SessionState.REVIEW);
    }

    /** Whether the caller keeps the session. */
    public boolean isKeeping() {
        return desk.keeps(session.programme().agency()) && session.programme().isMinistrys() == Here.isMinistry();
    }

    /** Whether results may be entered. */
    public boolean isResulting() {
        return isKeeping() && session.state() == SessionState.OVER;
    }

    /** Whether somebody waits for a seat. */
    public boolean waits(Nomination one) {
        return isNaming() && one.state() == NominationState.REQUESTED;
    }

    /** Whether somebody may be refused: also when the session has begun or is over, so that nobody waits for ever. */
    public boolean refusable(Nomination one) {
        return isDeciding() && one.state() == NominationState.REQUESTED;
    }

    /** Whether somebody's result is still to be entered. */
    public boolean resultless(Nomination one) {
        return isResulting() && one.state() == NominationState.APPROVED;
    }

    /** Whether its programme ends in a test. */
    public boolean isTested() {
        return TrainingSort.valueOf(session.programme().sort()).isTested();
    }

    /** What may come of it. */
    public List<Option> getResults() {
        Stream<NominationState> all = isTested() ? Stream.of(NominationState.PASSED, NominationState.FAILED, NominationState.NO_SHOW)
                : Stream.of(NominationState.ATTENDED, NominationState.NO_SHOW);
        return all.map(s -> new Option(s.name(), texts.get(s.textKey()))).toList();
    }

    /** Where the pages of this desk lie. */
    public String getRoot() {
        return Desks.root();
    }

    /** Names somebody. */
    public void nominate() {
        if (person.isEmpty()) {
            throw Refused.field("person", "refused.missing");
        }
        try {
            nominations.nominate(session.id(), person);
        } catch (Refused refused) {
            // The attempt at a person out of reach is in the trail; who is there and who is not looks alike.
            throw refused.is("refused.notFound") ? Refused.field("person", "development.refused.person") : refused;
        }
        done("session.nominated");
    }

    /** Gives a seat. */
    public void approve(long nomination) {
        nominations.approve(nomination);
        done("session.approved");
    }

    /** Says no. */
    public void refuse() {
        nominations.refuse(Address.id("one"), why);
        done("session.refused");
    }

    /** Enters what came of it. */
    public void enter() {
        NominationState came = Stream.of(NominationState.values()).filter(s -> s.name().equals(result)).findFirst()
                .orElseThrow(() -> Refused.field("result", "refused.missing"));
        Optional<Integer> mark = Here.numberOf(score, "score");
        nominations.result(Address.id("one"), came, mark, Here.numberOf(hours, "hours").orElse(0));
        done("session.result.done");
    }

    /** Calls it off. */
    public void cancel() {
        desk.cancel(session.id(), why);
        done("session.cancelled");
    }

    private void done(String key) {
        Say.good(key);
        Address.go(Desks.root() + "/session?id=" + session.id());
    }

    public String getPerson() {
        return person;
    }

    public void setPerson(String person) {
        this.person = Address.text(person);
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Address.text(why);
    }

    public String getResult() {
        return result;
    }

    public void setResult(String result) {
        this.result = Address.text(result);
    }

    public String getScore() {
        return score;
    }

    public void setScore(String score) {
        this.score = Address.text(score);
    }

    public String getHours() {
        return hours;
    }

    public void setHours(String hours) {
        this.hours = Address.text(hours);
    }
}
