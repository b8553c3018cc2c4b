package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import masar.kernel.CivilClock;
import masar.kernel.OpenToAll;
import masar.requests.Disputed;
import masar.requests.Disputed.Matter;
import masar.requests.DraftView;
import masar.requests.Requests;
import masar.support.Brought;
import masar.support.ContactDesk;
import masar.support.ContactSubject;
import masar.support.Contacts;
import masar.support.GrievanceKinds;
import masar.support.Grievances;
import masar.support.NewContact;
import masar.support.Proof;
import masar.support.Question;
import masar.support.Question.Words;
import masar.support.QuestionState;
import masar.support.Questions;
import masar.support.Templates;

/** What people of the demo say: messages to the ministry, one of them answered and published; and a grievance that waits for who decides. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class Voices {
    private static final int GRIEVED_AGO = 12;
    @Inject Played played;
    @Inject Contacts contacts;
    @Inject ContactDesk desk;
    @Inject Templates templates;
    @Inject Questions questions;
    @Inject Grievances grievances;
    @Inject Requests requests;
    @Inject DeskActs acts;
    @Inject CivilClock clock;

    /** The form of contact as it is given out to somebody now: it may be sent once a person could have filled it in. */
    record Form(String nationalId, String seal) {
    }

    /** Gives a form out; to a stranger with an empty id. */
    public Form form(String nationalId) {
        return new Form(nationalId, played.as(nationalId, contacts::seal));
    }

    /** Whether it was all said already. */
    public boolean said(String nationalId) {
        return !played.as(nationalId, () -> contacts.mine("", 1)).rows().isEmpty();
    }

    /** Sends the messages, each on its form; the ministry's officer answers the first and publishes the answer. */
    public void write(Form first, Form second, Form stranger, String officer) {
        String answered = send(first, new NewContact("", "", "", "", "record", "INQUIRY", "صححت الجامعة اسم تخصصي في وثيقتي. كيف أصححه في سجلي؟", "ar"));
        send(second, new NewContact("", "", "", "", "retirement", "INQUIRY", "لا أعرف من تاريخ ميلادي إلا السنة الهجرية. متى أبلغ السن النظامية؟", "ar"));
        send(stranger, new NewContact("سلمان الدوسري", "", "salman@example.sa", "", "platform", "PROBLEM", "لا يصلني رمز البريد عند أول دخول.", "ar"));
        played.as(officer, () -> {
            templates.add("شكر وإحالة", "نشكرك على رسالتك. ما سألت عنه تجيب عنه الموارد البشرية في جهتك.", "Thank you for your message. Human resources of your agency answer"
                    + " what you ask.", "demo-template-1");
            templates.add("تصحيح بيانات السجل", "تصحح بيانات سجلك من «سجلي»، «تصحيح بيانات»، وترفق ما يثبتها، وتبت جهتك في الطلب.",
                    "You correct the data of your record under My record, Correct data, with what proves them; your agency decides.", "demo-template-2");
            long seen = desk.one(answered).version();
            desk.answer(answered, seen, "من «سجلي» اختر «تصحيح بيانات»، ثم المؤهل، وأرفق الوثيقة المصححة. تبت جهتك في الطلب ويصلك إشعار.", "demo-answer-1");
            Optional<Question> draft = questions.add(Optional.of(ContactSubject.RECORD), new Words("كيف أصحح تخصصي في سجلي؟",
                    "من «سجلي» اختر «تصحيح بيانات»، ثم المؤهل، وأرفق الوثيقة المصححة. تبت جهتك في الطلب ويصلك إشعار.", "How do I correct my major in my record?",
                    "Under My record choose Correct data, then the qualification, and attach the corrected document. Your agency decides and you are told."),
                    answered, "demo-question-1");
            draft.ifPresent(q -> questions.put(q.id(), q.version(), QuestionState.PUBLISHED));
            return 0;
        });
    }

    private String send(Form form, NewContact message) {
        return played.as(form.nationalId(), () -> contacts.follow(contacts.send(message, new Proof("demo-contact-" + message.subject(), form.seal(), ""), List.of())).number());
    }

    /** Somebody disputes a penalty in their record, and the specialist passes it on; the clock must be put back by the caller. */
    public void grieve(String nationalId, String specialist, LocalDate today) {
        clock.moveTo(today.minusDays(GRIEVED_AGO));
        Optional<Disputed> penalty = played.as(nationalId, grievances::disputable).stream().filter(d -> d.matter() == Matter.DECISION && d.titleEn().contains("Penalty")).findFirst();
        if (penalty.isEmpty() || !played.as(nationalId, () -> grievances.mine("", 1)).rows().isEmpty()) {
            return;
        }
        String number = played.as(nationalId, () -> {
            Brought brought = grievances.first(penalty.get(), clock.today().minusDays(1), Set.of());
            DraftView draft = requests.draft(grievances.kindFor(brought));
            requests.saveItems(draft.id(), List.of(grievances.change(brought, "إلغاء الحسم أو تخفيضه إلى ثلاثة أيام")));
            requests.saveReason(draft.id(), brought.cause().name(), "لم أُبلّغ بالتحقيق قبل القرار، ولم تُسمع أقوالي.");
            requests.acceptTerms(draft.id(), GrievanceKinds.TERMS);
            return requests.send(draft.id(), "demo-grievance-1");
        });
        clock.moveTo(today.minusDays(GRIEVED_AGO - 3));
        played.as(specialist, () -> {
            acts.verify(number, false);
            return 0;
        });
    }
}
