package masar.journal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import masar.kernel.Actor;

/** A recorded act. Written once; only the seal is added later, once. */
@Entity
@Table(name = "audit", schema = "journal")
class AuditRow {
    @Id
    @SequenceGenerator(name = "audit_seq", sequenceName = "journal.audit_seq", allocationSize = 50)
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_seq")
    private Long id;
    private LocalDateTime happened;
    @Column(name = "actor_kind")
    private String actorKind;
    @Column(name = "actor_id")
    private String actorId;
    @Column(name = "actor_name")
    private String actorName;
    private String address;
    private String channel;
    @Column(name = "power_used")
    private String power;
    @Column(name = "on_behalf_of")
    private String onBehalfOf;
    private String act;
    private String agency;
    private String subject;
    @Column(name = "entity_kind")
    private String entityKind;
    @Column(name = "entity_id")
    private String entityId;
    @Column(name = "value_before")
    private String before;
    @Column(name = "value_after")
    private String after;
    private String why;
    @Column(name = "content_hash")
    private String contentHash;
    @Column(name = "chain_no")
    private Long chainNo;
    @Column(name = "chain_hash")
    private String chainHash;
    private LocalDateTime sealed;

    protected AuditRow() {
    }

    AuditRow(AuditEntry entry, Actor actor, Instant when) {
        happened = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
        actorKind = actor.kind().name();
        actorId = actor.nationalId();
        actorName = Digests.cut(actor.name(), 200);
        address = Digests.cut(actor.address(), 60);
        channel = actor.channel();
        power = entry.power();
        onBehalfOf = entry.onBehalfOf();
        act = entry.act();
        agency = entry.agency();
        subject = entry.subject();
        entityKind = entry.entity();
        entityId = Digests.cut(entry.entityId(), 80);
        before = entry.before();
        after = entry.after();
        why = entry.why();
    }

    /** Writes the hash of the content into the row; after the row has its id, which is part of it. */
    void signContent() {
        contentHash = content();
    }

    /** The hash that the content has now. */
    String content() {
        List<Object> all = new ArrayList<>(Arrays.asList(id, happened, actorKind, actorId, actorName, address, power, onBehalfOf, act, agency,
                subject, entityKind, entityId, before, after, why));
        if (!channel.isEmpty()) {
            // Rows older than the column have no channel, and keep the hash they were written with.
            all.add(channel);
        }
        return Digests.of(all.toArray());
    }

    /** Whether the content is what was written. */
    boolean isAsWritten() {
        return content().equals(contentHash);
    }

    /** The hash of this row at this place of a chain. */
    String linked(String previous, long no) {
        return Digests.of(previous, no, contentHash);
    }

    /** Takes its place in the chain; tells the hash that the next row builds on. */
    String seal(String previous, long no, Instant when) {
        chainNo = no;
        chainHash = linked(previous, no);
        sealed = LocalDateTime.ofInstant(when, ZoneOffset.UTC);
        return chainHash;
    }

    long id() {
        return id;
    }

    long chainNo() {
        return chainNo == null ? 0 : chainNo;
    }

    String chainHash() {
        return chainHash;
    }

    LocalDateTime sealed() {
        return sealed;
    }

    LocalDateTime happened() {
        return happened;
    }

    AuditLine line() {
        return new AuditLine(id, chainNo(), happened.toInstant(ZoneOffset.UTC),
                new Actor(Actor.Kind.valueOf(actorKind), actorId, actorName, address, channel),
                new AuditEntry(act, power, onBehalfOf, agency, subject, entityKind, entityId, before, after, why));
    }
}
