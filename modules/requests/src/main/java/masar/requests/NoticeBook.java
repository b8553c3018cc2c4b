package masar.requests;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import masar.kernel.OpenToAll;

/** The rows of what people said about how they want to be told. */
@ApplicationScoped
@Transactional
@OpenToAll("asked by NoticeWishes, which is guarded")
class NoticeBook {
    @PersistenceContext(unitName = "requests") EntityManager em;

    public Map<String, NoticeChoice> of(String nationalId) {
        return em.createQuery("select c from NoticeChoice c where c.nationalId = :who", NoticeChoice.class).setParameter("who", nationalId).getResultStream()
                .collect(Collectors.toMap(c -> c.topic, c -> c));
    }

    public Optional<NoticeChoice> of(String nationalId, String topic) {
        return Optional.ofNullable(em.find(NoticeChoice.class, new NoticeChoice.Key(nationalId, topic)));
    }

    @Transactional(TxType.REQUIRES_NEW)
    public void keep(List<NoticeChoice> choices) {
        choices.forEach(em::merge);
        em.flush();
    }
}
