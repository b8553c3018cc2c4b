package masar.retirement.view;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import masar.identity.Caller;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.text.Money;
import masar.records.Records;
import masar.retirement.LeavingDesk;
import masar.retirement.LeavingStage;
import masar.retirement.LeavingView;
import masar.retirement.Leavings;
import masar.retirement.Obligation;
import masar.ui.Address;
import masar.ui.FormToken;
import masar.ui.Needed;
import masar.ui.Option;
import masar.ui.Say;
import masar.ui.Texts;
import masar.ui.Wishes;

/** One case at the agency's desk: where it stands, what must be cleared, and the acts of its stage. */
@Named("leavingCasePage")
@RequestScoped
public class LeavingCasePage {
    private static final List<LeavingStage> DONE_HERE = List.of(LeavingStage.CLEARANCE, LeavingStage.STATEMENT, LeavingStage.PENSION_FILE,
            LeavingStage.SETTLEMENT);
    /** What was typed to take a case back waits in the address while a code is asked for. */
    private static final String WHY = "because";
    private static final String CONSENTS = "consents";
    @Inject Leavings leavings;
    @Inject LeavingDesk desk;
    @Inject Records records;
    @Inject Caller caller;
    @Inject Texts texts;
    private LeavingView one;
    private String kind = "";
    private String what = "";
    private String amount = "";
    private String note = "";
    private boolean consents;
    private String why = "";

    @PostConstruct
    void read() {
        one = leavings.of(Address.param("number"));
        why = Address.param(WHY);
        consents = Address.param(CONSENTS).equals("true");
    }

    /** The case. */
    public LeavingView getOne() {
        return one;
    }

    /** The name of who leaves, in the language of this request. */
    public String getName() {
        return Optional.ofNullable(records.names(List.of(one.nationalId())).get(one.nationalId())).map(p -> p.name(Wishes.now().language())).orElse("");
    }

    /** Whether the caller has this person's leaving in hand, which nobody has of their own. */
    private boolean mayAct(Power power) {
        return caller.may(power) && !caller.nationalId().equals(one.nationalId());
    }

    /** Whether things to be cleared may be noted now. */
    public boolean isNoting() {
        return mayAct(Power.HR_SPECIALIST) && (one.stage().isUndecided() || one.stage() == LeavingStage.CLEARANCE);
    }

    /** Whether things may be said to be settled. */
    public boolean isSettling() {
        return mayAct(Power.HR_SPECIALIST) && !one.stage().isClosed();
    }

    /** Whether the present stage is ended here. */
    public boolean isFinishing() {
        return mayAct(Power.HR_SPECIALIST) && DONE_HERE.contains(one.stage());
    }

    /** Whether the pension body may have given the file back. */
    public boolean isAtPensionBody() {
        return isFinishing() && one.stage() == LeavingStage.SETTLEMENT;
    }

    /** Whether the acceptance may be taken back. */
    public boolean isRevocable() {
        return mayAct(Power.COMPETENT_AUTHORITY) && one.lastDay().isPresent() && !one.stage().isClosed();
    }

    /** Custody or debt. */
    public List<Option> getKinds() {
        return Stream.of(Obligation.Kind.values()).map(k -> new Option(k.name(), texts.get("leaving.obligation." + k))).toList();
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getWhat() {
        return what;
    }

    public void setWhat(String what) {
        this.what = text(what);
    }

    public String getAmount() {
        return amount;
    }

    public void setAmount(String amount) {
        this.amount = text(amount);
    }

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = text(note);
    }

    public boolean isConsents() {
        return consents;
    }

    public void setConsents(boolean consents) {
        this.consents = consents;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = text(why);
    }

    private static String text(String typed) {
        return typed == null ? "" : typed;
    }

    /** Notes something to be cleared. */
    public void owes() {
        Optional<Obligation.Kind> chosen = Arrays.stream(Obligation.Kind.values()).filter(k -> k.name().equals(kind)).findFirst();
        new Needed().that(chosen.isPresent(), "kind", "leaving.refused.kind").text(what, "what", "leaving.refused.what").orRefuse();
        Optional<BigDecimal> sum = amount.isBlank() ? Optional.empty() : Optional.of(Refused.at("amount", () -> Money.parse(amount)));
        desk.owes(one.number(), chosen.orElseThrow(), what, sum, FormToken.sent());
        again("leaving.said.owes");
    }

    /** Says that something is settled. */
    public void settle(long id) {
        desk.settled(one.number(), id);
        again("leaving.said.settled");
    }

    /** Ends the present stage. */
    public void finish() {
        // The stage that the form was made for, so that a double click ends one stage and not two.
        LeavingStage stage = DONE_HERE.stream().filter(s -> s.name().equals(Address.param("stage"))).findFirst().orElseThrow(Refused::notFound);
        desk.done(one.number(), stage, note);
        again("leaving.said.done");
    }

    /** The pension body gave the file back. */
    public void givenBack() {
        desk.givenBack(one.number(), note);
        again("leaving.said.givenBack");
    }

    /** Whether the taking back was begun, and a code asked for meanwhile: it is shown open, with what was typed. */
    public boolean isTakingBack() {
        return !Address.param(WHY).isEmpty();
    }

    /** Takes the acceptance back: what stands in the way is told first; then, without a fresh code, one is asked for, and what was typed stays. */
    public void takeBack() {
        try {
            desk.takenBack(one.number(), consents, why);
        } catch (Refused refused) {
            if (!refused.is("refused.stepUp")) {
                throw refused;
            }
            String back = "/agency/leaving?number=" + one.number() + "&" + WHY + "=" + Address.part(why) + (consents ? "&" + CONSENTS + "=true" : "");
            Address.go("/my/confirm?act=takeBack&then=" + Address.part(back));
            return;
        }
        again("leaving.said.takenBack");
    }

    private void again(String said) {
        Say.good(said);
        Address.go("/agency/leaving?number=" + one.number());
    }
}
