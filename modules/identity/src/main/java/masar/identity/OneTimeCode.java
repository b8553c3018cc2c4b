package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;

/** A code that was sent; the digits themselves are nowhere. */
@Entity
@Table(name = "one_time_code", schema = "identities")
class OneTimeCode {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "code")
    @SequenceGenerator(name = "code", sequenceName = "identities.code_seq", allocationSize = 50)
    private long id;
    @Column(name = "national_id")
    private String nationalId;
    private String purpose;
    private String destination;
    private String salt;
    private String hash;
    @Column(name = "made_when")
    private LocalDateTime madeWhen;
    @Column(name = "expires_when")
    private LocalDateTime expiresWhen;
    @Column(name = "wrong_tries")
    private int wrongTries;
    @Column(name = "spent_when")
    private LocalDateTime spentWhen;
    @Version
    private int version;

    protected OneTimeCode() {
    }

    OneTimeCode(String nationalId, Codes.Purpose purpose, String destination, SlowHash hash, Instant now, Duration life) {
        this.nationalId = nationalId;
        this.purpose = purpose.name();
        this.destination = destination;
        this.salt = hash.salt();
        this.hash = hash.hash();
        this.madeWhen = Times.stored(now);
        this.expiresWhen = Times.stored(now.plus(life));
    }

    boolean good(Instant now, int mostTries) {
        return spentWhen == null && now.isBefore(Times.read(expiresWhen)) && wrongTries < mostTries;
    }

    boolean matches(String digits) {
        return new SlowHash(salt, hash).matches(digits);
    }

    void wrong() {
        wrongTries++;
    }

    void spend(Instant now) {
        spentWhen = Times.stored(now);
    }

    String destination() {
        return destination;
    }
}
