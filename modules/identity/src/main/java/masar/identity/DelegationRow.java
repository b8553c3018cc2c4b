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
import java.util.Set;
import java.util.TreeSet;
import masar.kernel.Actor;
import masar.kernel.Power;

/** A delegation as it is kept. */
@Entity
@Table(name = "delegation", schema = "identities")
class DelegationRow {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "delegation")
    @SequenceGenerator(name = "delegation", sequenceName = "identities.delegation_seq", allocationSize = 50)
    private long id;
    private String power;
    private String agency;
    @Column(name = "grantor_id")
    private String grantorId;
    @Column(name = "grantor_name")
    private String grantorName;
    @Column(name = "grantor_name_en")
    private String grantorNameEn;
    @Column(name = "delegate_id")
    private String delegateId;
    @Column(name = "delegate_name")
    private String delegateName;
    @Column(name = "delegate_name_en")
    private String delegateNameEn;
    @Column(name = "from_day")
    private LocalDate fromDay;
    @Column(name = "until_day")
    private LocalDate untilDay;
    private String services;
    @Column(name = "document_number")
    private String documentNumber;
    @Column(name = "document_day")
    private LocalDate documentDay;
    @Column(name = "given_when")
    private LocalDateTime givenWhen;
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

    protected DelegationRow() {
    }

    DelegationRow(NewDelegation wanted, KnownPerson grantor, KnownPerson delegate, Instant now, String token) {
        this.power = wanted.power().name();
        this.agency = wanted.agency();
        this.grantorId = grantor.nationalId();
        this.grantorName = grantor.nameAr();
        this.grantorNameEn = grantor.nameEn();
        this.delegateId = delegate.nationalId();
        this.delegateName = delegate.nameAr();
        this.delegateNameEn = delegate.nameEn();
        this.fromDay = wanted.from();
        this.untilDay = wanted.until();
        this.services = String.join(" ", new TreeSet<>(wanted.services()));
        this.documentNumber = wanted.documentNumber();
        this.documentDay = wanted.documentDay();
        this.givenWhen = Times.stored(now);
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

    Set<String> services() {
        return services.isEmpty() ? Set.of() : Set.of(services.split(" "));
    }

    Delegation read() {
        return new Delegation(id, Power.valueOf(power), agency, new Delegation.Side(grantorId, grantorName, grantorNameEn),
                new Delegation.Side(delegateId, delegateName, delegateNameEn), fromDay, untilDay,
                services(), documentNumber, documentDay, Times.read(givenWhen),
                ended() ? Optional.of(new Grant.End(Times.read(endedWhen), endedBy, endedById, endReason)) : Optional.empty());
    }
}
