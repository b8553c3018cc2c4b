package masar.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import masar.identity.Accounts;
import masar.identity.StepUp;
import masar.journal.KeptMessage;
import masar.journal.Outbox;
import masar.journal.Sms;
import masar.kernel.OpenToAll;
import masar.records.DataCorrection;
import masar.records.EmployeeRecord;
import masar.records.Field;
import masar.records.Records;
import masar.requests.Desk;
import masar.requests.ItemChange;
import masar.requests.ItemDecision;
import masar.requests.ItemVerdict;
import masar.requests.MyQuery;
import masar.requests.RequestView;
import masar.requests.Requests;

/** What applicants and officers of the demo do at the desks: each act as the person who acts, each in one transaction. */
@ApplicationScoped
@Transactional
@OpenToAll("called by the demo's start, as the people themselves; every act is guarded where it is done")
class DeskActs {
    private static final Pattern CODE = Pattern.compile("\\b\\d{6}\\b");
    private static final int PATIENCE = 40;
    private static final int KEPT = 20;
    @Inject Requests requests;
    @Inject Records records;
    @Inject Desk desk;
    @Inject StepUp stepUp;
    @Inject Accounts accounts;
    @Inject Outbox outbox;
    @Inject Sms sms;

    /** Does all of this in one transaction. */
    public void together(List<Runnable> day) {
        day.forEach(Runnable::run);
    }

    /** Whether the acting person ever asked for anything. */
    public boolean asked() {
        return !requests.mine(new MyQuery(MyQuery.Shown.ALL, "", "", 1)).rows().isEmpty();
    }

    /** Writes and sends a request as the acting person; the number it got. */
    public Optional<String> send(Random random, Papers papers) {
        EmployeeRecord mine = records.mine();
        Wish wish = Wish.of(mine, random);
        List<String> fields = wish.fields(mine.texts());
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        long id = requests.draft(DataCorrection.CODE).id();
        List<ItemChange> changes = new ArrayList<>();
        for (String name : fields) {
            Field field = DataCorrection.field(name);
            changes.add(new ItemChange(name, field.textKey(), field.section().name().toLowerCase(Locale.ROOT), mine.texts().getOrDefault(name, ""),
                    wish.changes().get(name)));
        }
        requests.saveItems(id, changes);
        if (wish.proof()) {
            Papers.Paper paper = papers.draw(random);
            requests.attach(id, fields.get(0), paper.name(), paper.content());
        }
        requests.saveReason(id, DataCorrection.REASON, wish.note());
        requests.acceptTerms(id, DataCorrection.TERMS);
        return Optional.of(requests.send(id, "demo-" + mine.person().nationalId()));
    }

    /** Takes a request. */
    public void take(String number) {
        desk.take(number, desk.open(number).version());
    }

    /** Accepts every field, but the last one of several where {@code partly}, and passes the request on. */
    public void verify(String number, boolean partly) {
        RequestView seen = desk.open(number);
        List<ItemVerdict> verdicts = new ArrayList<>();
        seen.items().forEach(i -> verdicts.add(new ItemVerdict(i.field(), ItemDecision.ACCEPTED, "")));
        if (partly && verdicts.size() > 1) {
            verdicts.set(verdicts.size() - 1, new ItemVerdict(seen.items().get(verdicts.size() - 1).field(), ItemDecision.REFUSED,
                    "لا يوجد ما يثبت هذا الحقل."));
        }
        desk.verify(number, desk.saveVerdicts(number, seen.version(), verdicts).version(), "");
    }

    /** Gives a request back, asking about its first field. */
    public void giveBack(String number) {
        RequestView seen = desk.open(number);
        List<ItemVerdict> asked = List.of(new ItemVerdict(seen.items().get(0).field(), ItemDecision.CLARIFY, "أرفق صورة واضحة."));
        desk.returnForCompletion(number, desk.saveVerdicts(number, seen.version(), asked).version(), "المرفق غير واضح. أرفق صورة واضحة ثم أعد الإرسال.");
    }

    /** Sends a returned request back, as its applicant. */
    public void resubmit(String number) {
        long id = requests.mine(number).id();
        requests.saveReason(id, DataCorrection.REASON, "أرفقت المطلوب.");
        requests.send(id, "demo-again-" + id);
    }

    /** Takes a request back, as its applicant. */
    public void withdraw(String number) {
        requests.withdraw(number, "أرسلته بالخطأ.");
    }

    /** Says yes. */
    public void approve(String number) {
        desk.approve(number, desk.open(number).version(), "");
    }

    /** Says no. */
    public void reject(String number) {
        desk.reject(number, desk.open(number).version(), "الوثيقة المرفقة لا تخص مقدم الطلب.");
    }

    /** Gives the acting person a fresh code in the way that people do; says whether it could be read. */
    @Transactional(Transactional.TxType.NOT_SUPPORTED)
    public boolean prove(String mobile) {
        // A code is brought beside this thread: until it has come, the newest one is that of an earlier act.
        List<KeptMessage> before = sms.kept(KEPT);
        stepUp.send();
        for (int i = 0; i < PATIENCE; i++) {
            outbox.deliver();
            Optional<String> code = sms.kept(KEPT).stream().filter(m -> m.to().equals(mobile) && !before.contains(m)).map(KeptMessage::text).map(CODE::matcher)
                    .filter(Matcher::find).map(Matcher::group).findFirst();
            if (code.isPresent()) {
                stepUp.confirm(code.get());
                return true;
            }
            pause();
        }
        return false;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting for a code", e);
        }
    }
}
