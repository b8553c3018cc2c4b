package masar.development;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import masar.development.law.DevelopmentLaw;
import masar.development.law.StudyKind;
import masar.identity.Caller;
import masar.kernel.OpenToAll;
import masar.kernel.Period;
import masar.pay.ReducedPay;

/** Tells pay of the caller's days on a scholarship abroad, with half of the pay; a study mission at home leaves it whole (arts 254–260). */
@ApplicationScoped
@Transactional
@OpenToAll("asked by pay about the caller alone")
class StudyPay implements ReducedPay {
    @Inject StudyBook book;
    @Inject Caller caller;

    @Override
    public List<Days> mine(Period during) {
        return book.em.createQuery("select s from StudyRow s where s.nationalId = :me and s.kind = :kind and s.state <> :cancelled and s.firstDay < :until"
                + " and s.lastDay >= :from order by s.firstDay, s.id", StudyRow.class).setParameter("me", caller.nationalId()).setParameter("kind", StudyKind.SCHOLARSHIP)
                .setParameter("cancelled", StudyRow.State.CANCELLED).setParameter("until", during.until().orElseThrow()).setParameter("from", during.from())
                .getResultList().stream().map(s -> new Days(DevelopmentLaw.abroadPay(s.firstDay), 0, s.during(), DevelopmentLaw.STUDY_PAY)).toList();
    }
}
