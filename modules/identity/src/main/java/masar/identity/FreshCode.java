package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;

/** That a person gave a fresh code in a visit. */
@Entity
@Table(name = "fresh_code", schema = "identities")
class FreshCode {
    @Id
    private String visit;
    @Column(name = "national_id")
    private String nationalId;
    @Column(name = "given_when")
    private LocalDateTime givenWhen;

    protected FreshCode() {
    }

    FreshCode(String visit, String nationalId, Instant now) {
        this.visit = visit;
        this.nationalId = nationalId;
        this.givenWhen = Times.stored(now);
    }

    void again(Instant now) {
        givenWhen = Times.stored(now);
    }

    boolean isOf(String who) {
        return nationalId.equals(who);
    }

    Instant given() {
        return Times.read(givenWhen);
    }
}
