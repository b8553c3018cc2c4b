package masar.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.journal.Mails;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;
import masar.kernel.text.Email;
import masar.ui.Texts;

/** People's accounts: first registration by e-mail and code, and where to reach them. */
@ApplicationScoped
@Transactional
public class Accounts {
    @PersistenceContext(unitName = "identity") EntityManager em;
    @Inject Codes codes;
    @Inject StepUp stepUp;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;
    @Inject Mails mails;
    @Inject Texts texts;

    /** The caller's own account. */
    @Requires(Power.SELF)
    @Remembered
    public Account own() {
        return row().read();
    }

    /**
     * Asks to set or change the caller's e-mail: a code goes to the new address, the old one stays until it is entered. To change one
     * needs a fresh code ({@code refused.stepUp}): whoever has the address may get the codes of all that cannot be undone.
     */
    @Requires(Power.SELF)
    public void changeEmail(String typed) {
        String address = Email.find(typed).orElseThrow(() -> Refused.field("email", "refused.email")).text();
        if (!row().read().email().isEmpty()) {
            stepUp.require("email.change");
        }
        codes.send(caller.nationalId(), Codes.Purpose.EMAIL, Codes.Channel.MAIL, address, row().read().language());
    }

    /** The address that waits for its code, masked; empty when none does. */
    @Requires(Power.SELF)
    public Optional<String> waiting() {
        return codes.sentTo(caller.nationalId(), Codes.Purpose.EMAIL).map(to -> new Email(to).masked());
    }

    /** The code that came to the new address; at first registration the account becomes active, at a change the old address is told. */
    @Requires(Power.SELF)
    public Account confirmEmail(String code) {
        String address = codes.spend(caller.nationalId(), Codes.Purpose.EMAIL, code);
        AccountRow row = row();
        Account before = row.read();
        row.verified(address, clock.now());
        audit.record(AuditEntry.of(before.email().isEmpty() ? "registered" : "email.changed").about(caller.nationalId())
                .changed(before.email(), address));
        if (!before.email().isEmpty() && !before.email().equalsIgnoreCase(address)) {
            tellOldAddress(before, address);
        }
        return row.read();
    }

    // Whoever took over a visit would get all codes from now on; the old address is the one place where the owner still learns of it.
    private void tellOldAddress(Account before, String address) {
        Locale locale = Locale.forLanguageTag(before.language());
        mails.send(before.email(), texts.in(locale, "email.moved.subject"), texts.in(locale, "email.moved", new Email(address).masked()),
                "email-moved-" + UUID.randomUUID());
    }

    /** The language in which mails and messages come, {@code ar} or {@code en}. */
    @Requires(Power.SELF)
    public void speak(String language) {
        row().speak("en".equals(language) ? "en" : "ar");
    }

    /** Where to reach this person; empty when they never registered. For notices that the house sends. */
    @OpenToAll("asked by the house to deliver notices")
    public Optional<Account> of(String nationalId) {
        return Optional.ofNullable(em.find(AccountRow.class, nationalId)).map(AccountRow::read);
    }

    /** Registers a person whose e-mail was verified elsewhere: a legacy import, the people of the demo. Those who registered keep what they have. */
    @Requires(Power.MINISTRY_OFFICER)
    public Account register(String nationalId, String email, String mobile, String language) {
        AccountRow row = em.find(AccountRow.class, nationalId);
        if (row == null) {
            row = new AccountRow(nationalId, mobile, language);
            em.persist(row);
            row.verified(new Email(email).text(), clock.now());
            audit.record(AuditEntry.of("registered").by(Power.MINISTRY_OFFICER).about(nationalId).changed("", email));
        }
        return row.read();
    }

    private AccountRow row() {
        return Optional.ofNullable(em.find(AccountRow.class, caller.nationalId())).orElseThrow(Refused::notFound);
    }
}
