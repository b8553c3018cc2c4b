package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import masar.identity.LeftAgency;
import masar.identity.Standing;
import masar.journal.Audit;
import masar.journal.AuditEntry;
import masar.journal.Courier;
import masar.journal.Outbox;
import masar.journal.OutboxMessage;
import masar.kernel.OpenToAll;
import masar.records.PersonRow;
import masar.records.Records;

/**
 * Scholarships and study missions that are not over, the bond after them included, go with who is transferred: the agency they serve waits for the return and
 * for the service owed. Not within the transfer itself, which holds the employee's row.
 */
@ApplicationScoped
@Transactional
@OpenToAll("hears what the house announces, and is called by the outbox")
class MovedStudies implements Courier {
    @Inject StudyBook book;
    @Inject Outbox outbox;
    @Inject Records records;
    @Inject Audit audit;

    void left(@Observes LeftAgency left) {
        if (!open(left.nationalId()).isEmpty()) {
            outbox.send(kind(), left.nationalId(), UUID.randomUUID().toString(), left.nationalId());
        }
    }

    @Override
    public String kind() {
        return "scholarship.follow";
    }

    /** Hands them on to where the person serves now; again, or for who serves nowhere, nothing changes. */
    @Override
    public void deliver(OutboxMessage message) {
        String nationalId = message.payload();
        PersonRow who = records.names(List.of(nationalId)).get(nationalId);
        if (who == null || who.standing() != Standing.SERVING || who.agency().isEmpty()) {
            return;
        }
        String agency = who.agency().code();
        for (Long id : open(nationalId)) {
            StudyRow study = book.em.find(StudyRow.class, id, LockModeType.PESSIMISTIC_WRITE);
            if (!study.agency.equals(agency)) {
                study.agency = agency;
                audit.record(AuditEntry.of("scholarship.follow").in(agency).about(nationalId).on("scholarship", study.number));
            }
        }
    }

    private List<Long> open(String nationalId) {
        return book.em.createQuery("select s.id from StudyRow s where s.nationalId = :who and s.state <> :cancelled and s.releasedOn is null and s.bondToldOn is null"
                + " order by s.id", Long.class).setParameter("who", nationalId)
                .setParameter("cancelled", StudyRow.State.CANCELLED).getResultList();
    }
}
