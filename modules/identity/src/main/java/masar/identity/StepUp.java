package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.Optional;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Requires;
import masar.kernel.Setting;
import masar.kernel.text.Email;
import masar.kernel.text.Mobile;

/** A fresh code before what cannot be undone: resignation, waiver of a promotion, a bank account. */
@ApplicationScoped
@Transactional
public class StepUp {
    /** How long a fresh code counts, in minutes. */
    public static final Setting FRESH_MINUTES = Setting.of("masar.step-up.fresh-minutes", "10");
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject Accounts accounts;
    @Inject Codes codes;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /**
     * Throws {@code refused.stepUp} unless the caller gave a fresh code in this visit; the page then sends them to
     * {@code /my/confirm?then=…&act=…}, which on the way back says what is left to do: the text {@code confirm.done.ACT}. The house itself
     * needs none.
     *
     * @param what code of the act that is about to be done, for the trail
     */
    @Requires(Power.SELF)
    public void require(String what) {
        if (caller.isHouse()) {
            return;
        }
        if (!fresh()) {
            throw new Refused("refused.stepUp");
        }
        audit.record(AuditEntry.of("stepped-up").about(caller.nationalId()).because(what));
    }

    /** Whether the caller gave a fresh code in this visit. */
    @Requires(Power.SELF)
    public boolean fresh() {
        return given().map(f -> Duration.between(f.given(), clock.now())).filter(age -> age.toSeconds() < FRESH_MINUTES.number() * 60L)
                .isPresent();
    }

    /** Sends a code: to the mobile that the national sign-on gave, else to the verified e-mail. Says where, masked. */
    @Requires(Power.SELF)
    public String send() {
        Account account = accounts.own();
        boolean sms = !account.mobile().isEmpty();
        String to = sms ? account.mobile() : account.email();
        codes.send(caller.nationalId(), Codes.Purpose.STEP_UP, sms ? Codes.Channel.SMS : Codes.Channel.MAIL, to, account.language());
        return masked(to);
    }

    /** Where the code that is still good was sent, masked; empty when there is none. */
    @Requires(Power.SELF)
    public Optional<String> sentTo() {
        return codes.sentTo(caller.nationalId(), Codes.Purpose.STEP_UP).map(StepUp::masked);
    }

    /** The code that came. */
    @Requires(Power.SELF)
    public void confirm(String code) {
        codes.spend(caller.nationalId(), Codes.Purpose.STEP_UP, code);
        Optional<FreshCode> before = given();
        before.ifPresent(f -> f.again(clock.now()));
        if (before.isEmpty()) {
            em.persist(new FreshCode(visit(), caller.nationalId(), clock.now()));
        }
    }

    /** Where to go after the code: back to the page that asked for it if that is one of ours, else to the person's first page. */
    @OpenToAll("an address, which the person gave themself")
    public String back(String then) {
        return Local.orElse(then, "/my");
    }

    private static String masked(String to) {
        return to.contains("@") ? new Email(to).masked() : new Mobile(to).masked();
    }

    private Optional<FreshCode> given() {
        return Optional.ofNullable(em.find(FreshCode.class, visit())).filter(f -> f.isOf(caller.nationalId()));
    }

    // A caller without a visit (a bearer of a token, a test) is known by the person alone.
    private String visit() {
        return VisitKey.now().isEmpty() ? "person:" + caller.nationalId() : VisitKey.now();
    }
}
