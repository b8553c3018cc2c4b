package masar.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** The end of an agency's chain. Whoever seals holds its row. */
@Entity
@Table(name = "chain_head", schema = "journal")
class ChainHead {
    @Id
    private String agency;
    @Column(name = "last_no")
    private long lastNo;
    @Column(name = "last_hash")
    private String lastHash;
    private LocalDateTime sealed;
    @Version
    private long version;

    protected ChainHead() {
    }

    ChainHead(String agency, Instant when) {
        this.agency = agency;
        lastHash = Digests.NOTHING;
        sealed = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }

    void moveTo(long no, String hash, Instant when) {
        lastNo = no;
        lastHash = hash;
        sealed = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
    }

    long lastNo() {
        return lastNo;
    }

    String lastHash() {
        return lastHash;
    }

    ChainEnd end() {
        return new ChainEnd(agency, lastNo, lastHash, sealed.toInstant(ZoneOffset.UTC));
    }
}
