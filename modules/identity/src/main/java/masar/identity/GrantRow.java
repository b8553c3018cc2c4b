package masar.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import masar.kernel.Actor;
import masar.kernel.Power;
import masar.kernel.text.ArabicText;

/** A grant as it is kept. */
@Entity
@Table(name = "power_grant", schema = "identities")
class GrantRow {
    /** The last day of what has no end; a real day keeps the queries plain. */
    static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "grant")
    @SequenceGenerator(name = "grant", sequenceName = "identities.grant_seq", allocationSize = 50)
    private long id;
    @Column(name = "national_id")
    private String nationalId;
    @Column(name = "holder_name")
    private String holderName;
    @Column(name = "holder_name_en")
    private String holderNameEn;
    @Column(name = "holder_folded")
    private String holderFolded;
    private String power;
    private String agency;
    @Column(name = "from_day")
    private LocalDate fromDay;
    @Column(name = "until_day")
    private LocalDate untilDay;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "document_day")
    private LocalDate documentDay;
    @Column(name = "granted_by_id")
    private String grantedById;
    @Column(name = "granted_by")
    private String grantedBy;
    @Column(name = "granted_when")
    private LocalDateTime grantedWhen;
    @Column(name = "ended_when")
    private LocalDateTime endedWhen;
    @Column(name = "ended_by_id")
    private String endedById;
    @Column(name = "ended_by")
    private String endedBy;
    @Column(name = "end_reason")
    private String endReason;
    private String token;
    @Version
    private int version;

    protected GrantRow() {
    }

    GrantRow(NewGrant wanted, KnownPerson holder, Actor by, Instant now, String token) {
        this.nationalId = wanted.nationalId();
        this.holderName = holder.nameAr();
        this.holderNameEn = holder.nameEn();
        this.holderFolded = ArabicText.fold(holderName + " " + holderNameEn);
        this.power = wanted.power().name();
        this.agency = wanted.agency();
        this.fromDay = wanted.from();
        this.untilDay = wanted.until().orElse(OPEN);
        this.documentNumber = wanted.documentNumber();
        this.documentDay = wanted.documentDay();
        this.grantedById = by.nationalId();
        this.grantedBy = by.name();
        this.grantedWhen = Times.stored(now);
        this.token = token;
    }

    void end(Actor by, Instant now, String reason) {
        endedWhen = Times.stored(now);
        endedById = by.nationalId();
        endedBy = by.name();
        endReason = reason;
    }

    boolean ended() {
        return endedWhen != null;
    }

    String holder() {
        return nationalId;
    }

    Grant read() {
        return new Grant(id, nationalId, holderName, holderNameEn, Power.valueOf(power), agency, fromDay,
                OPEN.equals(untilDay) ? Optional.empty() : Optional.of(untilDay), documentNumber, documentDay, grantedBy, grantedById,
                Times.read(grantedWhen),
                ended() ? Optional.of(new Grant.End(Times.read(endedWhen), endedBy, endedById, endReason)) : Optional.empty());
    }
}
