package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Optional;

/** A person's account. */
@Entity
@Table(name = "account", schema = "identities")
class AccountRow {
    @Id
    @Column(name = "national_id")
    private String nationalId;
    private String state;
    private String email;
    private String mobile;
    private String language;
    @Column(name = "registered_when")
    private LocalDateTime registeredWhen;
    @Column(name = "signed_in_when")
    private LocalDateTime signedInWhen;
    @Version
    private int version;

    protected AccountRow() {
    }

    AccountRow(String nationalId, String mobile, String language) {
        this.nationalId = nationalId;
        this.state = Account.State.EMAIL_PENDING.name();
        this.email = "";
        this.mobile = mobile;
        this.language = language;
    }

    void signedIn(String mobileNow, Instant now) {
        // A provider that gives no number today does not erase the one we know.
        mobile = mobileNow.isEmpty() ? mobile : mobileNow;
        signedInWhen = Times.stored(now);
    }

    void speak(String wanted) {
        language = wanted;
    }

    void verified(String address, Instant now) {
        email = address;
        if (state().equals(Account.State.EMAIL_PENDING)) {
            state = Account.State.ACTIVE.name();
            registeredWhen = Times.stored(now);
        }
    }

    Account.State state() {
        return Account.State.valueOf(state);
    }

    Account read() {
        return new Account(nationalId, state(), email, mobile, language, Optional.ofNullable(registeredWhen).map(Times::read));
    }
}
