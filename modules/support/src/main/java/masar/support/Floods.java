package masar.support;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import masar.documents.Allowance;
import masar.identity.Caller;
import masar.kernel.Acting;
import masar.kernel.OpenToAll;
import masar.kernel.Setting;

/** How often one may write, and look for a message by a code. A person is counted as a person, a stranger by their network address. */
@ApplicationScoped
@OpenToAll("counts what strangers and people do")
class Floods {
    /** Messages and replies that one network address without sign-in may send in an hour. */
    static final Setting AN_HOUR = Setting.of("masar.contact.per-hour", "10");
    /** Messages and replies that one signed-in person may send in a day. */
    static final Setting A_DAY = Setting.of("masar.contact.per-day", "20");
    /** Codes that one network address may try in a minute. */
    static final Setting A_MINUTE = Setting.of("masar.contact.codes-per-minute", "30");
    private final Allowance strangers = new Allowance(AN_HOUR, Duration.ofHours(1), "contact.refused.often");
    private final Allowance people = new Allowance(A_DAY, Duration.ofDays(1), "contact.refused.often");
    private final Allowance codes = new Allowance(A_MINUTE, Duration.ofMinutes(1), "contact.refused.codes");
    @Inject Caller caller;

    /** Somebody writes. */
    public void writes() {
        if (caller.isHouse()) {
            return;
        }
        if (caller.nationalId().isEmpty()) {
            strangers.take(Allowance.neighbours(Acting.now().address()));
        } else {
            people.take(caller.nationalId());
        }
    }

    /** Somebody looks for a code. */
    public void looks() {
        codes.take(Allowance.neighbours(Acting.now().address()));
    }
}
