package masar.requests.push;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import masar.identity.Account;
import masar.identity.Accounts;
import masar.identity.Caller;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.journal.Outbox;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.kernel.Power;
import masar.kernel.Refused;
import masar.kernel.Remembered;
import masar.kernel.Requires;

/** The caller's devices that take messages, and messages to somebody's devices through the outbox. */
@ApplicationScoped
@Transactional
public class Pushes {
    static final String KIND = "push";
    private static final int SECRET = 16;
    @Inject Devices devices;
    @Inject Vapid vapid;
    @Inject Outbox outbox;
    @Inject Accounts accounts;
    @Inject Caller caller;
    @Inject CivilClock clock;
    @Inject Audit audit;

    /** The key that a browser ties its subscription to. */
    @OpenToAll("a public key")
    public String key() {
        return vapid.publicKey();
    }

    /** The caller's devices, the oldest first. */
    @Requires(Power.SELF)
    @Remembered
    public List<Device> mine() {
        return devices.of(caller.nationalId()).stream().map(DeviceRow::told).toList();
    }

    /**
     * Keeps a browser's subscription for the caller; the same again is the same. Refused where its address is none that may be used, or its
     * keys are no keys.
     *
     * @param endpoint where its push service takes messages for it
     * @param key      its public key, as the browser gives it
     * @param secret   its secret, likewise
     * @param name     browser and system in words
     */
    @Requires(Power.SELF)
    public Device keep(String endpoint, String key, String secret, String name) {
        if (endpoint.isBlank()) {
            throw new Refused("push.refused.none");
        }
        if (PushAddress.find(endpoint).isEmpty()) {
            throw new Refused("push.refused.address");
        }
        try {
            P256.publicKey(P256.bytes(key));
            if (P256.bytes(secret).length != SECRET) {
                throw new GeneralSecurityException("the secret has another length");
            }
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new Refused("push.refused.keys");
        }
        DeviceRow row = kept(endpoint.strip(), key.strip(), secret.strip(), name.length() > 80 ? name.substring(0, 80) : name);
        audit.record(AuditEntry.of("push.device-kept").about(caller.nationalId()).on("push-device", row.id));
        return row.told();
    }

    private DeviceRow kept(String endpoint, String key, String secret, String name) {
        try {
            return devices.keep(caller.nationalId(), endpoint, key, secret, name);
        } catch (PersistenceException meanwhile) {
            // A second click of the same browser was faster; it is there now.
            return devices.keep(caller.nationalId(), endpoint, key, secret, name);
        }
    }

    /** Takes a device of the caller's away; gone already is as good. Another's is not found. */
    @Requires(Power.SELF)
    public void drop(long id) {
        devices.find(id).ifPresent(row -> {
            if (!row.nationalId.equals(caller.nationalId())) {
                audit.recordAlways(AuditEntry.of("push.device-refused").about(row.nationalId).on("push-device", id));
                throw Refused.notFound();
            }
            devices.drop(id);
            audit.record(AuditEntry.of("push.device-dropped").about(caller.nationalId()).on("push-device", id));
        });
    }

    /** Sends a message to the caller's own devices, to see that they come; once a minute. */
    @Requires(Power.SELF)
    public void tryOut() {
        tell(caller.nationalId(), "try:" + clock.now().getEpochSecond() / 60);
    }

    /** Tells somebody's devices that there is news. The same once-key is once for each. */
    @OpenToAll("called when somebody is told something, never by a page")
    public void tell(String nationalId, String once) {
        List<DeviceRow> all = devices.of(nationalId);
        Optional<Account> account = all.isEmpty() ? Optional.empty() : accounts.of(nationalId).filter(a -> a.state() == Account.State.ACTIVE);
        account.ifPresent(a -> all.forEach(d -> outbox.send(KIND, d.id + ":" + once,
                Json.createObjectBuilder().add("device", d.id).add("language", a.language()).build().toString())));
    }
}
