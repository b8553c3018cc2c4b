package masar.performance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDateTime;
import masar.kernel.Decision;

/** A version of a charter with its two signatures, each by whom and when. What is signed is never changed. */
@Entity
@Table(name = "charter_version", schema = "performance")
class VersionRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "charter_version")
    @SequenceGenerator(name = "charter_version", sequenceName = "performance.id_seq", allocationSize = 50)
    long id;
    @Column(name = "charter_id") long charterId;
    int number;
    @Column(name = "made_by") String madeBy;
    @Column(name = "made_at") LocalDateTime madeAt;
    String reason;
    /** What the rules said of it when it was put before the employee; empty until then. */
    String findings = "";
    @Column(name = "agreed_by") String agreedBy = "";
    @Column(name = "agreed_at") LocalDateTime agreedAt;
    @Column(name = "signed_by") String signedBy = "";
    @Column(name = "signed_for") String signedFor = "";
    @Column(name = "signed_at") LocalDateTime signedAt;

    /** For the persistence provider. */
    protected VersionRow() {
    }

    VersionRow(long charterId, int number, String by, LocalDateTime at, String reason) {
        this.charterId = charterId;
        this.number = number;
        madeBy = by;
        madeAt = at;
        this.reason = reason;
    }

    void proposed(Decision rules) {
        findings = rules.toStorage();
    }

    void agreed(String by, LocalDateTime at) {
        agreedBy = by;
        agreedAt = at;
    }

    void signed(String by, String onBehalf, LocalDateTime at) {
        signedBy = by;
        signedFor = onBehalf;
        signedAt = at;
    }
}
