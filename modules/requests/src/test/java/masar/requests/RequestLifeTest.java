package masar.requests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import masar.kernel.Refused;
import masar.testing.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@Tag("database")
@ExtendWith(House.class)
@DisplayName("A request")
class RequestLifeTest {
    private House house;
    private Town town;

    @BeforeEach
    void town(House house) {
        this.house = house;
        NicknameKind.failing = false;
        Unlocked.locked = false;
        town = new Town(house).open();
    }

    private static Refused refused(Runnable what) {
        return assertThrows(Refused.class, what::run);
    }

    @Test
    @DisplayName("goes from draft over specialist and director into the record, the refused field left out, and its applicant is told")
    void wholeLife() {
        String number = town.verified(town.hind);
        RequestView done = house.as(town.sara, () -> town.desk.approve(number, town.desk.open(number).version(), "صحيح"));
        assertEquals(RequestState.APPLIED, done.state());
        assertEquals("هنادي", NicknameKind.NICKNAMES.get(town.hind + "nick"));
        assertFalse(NicknameKind.NICKNAMES.containsKey(town.hind + "title"));
        RequestView mine = house.as(town.hind, () -> town.requests.mine(number));
        assertEquals(List.of(Move.APPLY, Move.APPROVE, Move.VERIFY, Move.TAKE, Move.SEND), mine.timeline().stream().map(Happening::move).toList());
        assertEquals("لا سند", mine.items().get(1).reason());
        assertEquals(2, house.as(town.hind, () -> house.bean(Notices.class).unread()));
    }

    @Test
    @DisplayName("is one draft per person and kind, and waits for who comes back to it")
    void oneDraft() {
        long id = town.draft(town.hind, "هنادي");
        assertEquals(id, house.as(town.hind, () -> town.requests.draft("nickname").id()));
        assertEquals("هنادي", house.as(town.hind, () -> town.requests.openDraft("nickname").orElseThrow().item("nick").orElseThrow().wanted()));
    }

    @Test
    @DisplayName("of another is answered like one that does not exist, and leaves an audit line")
    void foreign() {
        String number = town.sent(town.hind);
        Town other = new Town(house).open();
        long before = lines();
        assertTrue(refused(() -> house.as(other.hind, () -> town.requests.mine(number))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(other.majed, () -> town.desk.open(number))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(other.sara, () -> town.desk.reject(number, 1, "لا"))).is("refused.notFound"));
        assertEquals(before + 3, lines());
        long draft = town.draft(town.hind, "هنادي");
        assertTrue(refused(() -> house.as(other.hind, () -> town.requests.editable(draft))).is("refused.notFound"));
        assertTrue(refused(() -> house.as(other.hind, () -> town.requests.send(draft, "12345678"))).is("refused.notFound"));
    }

    private long lines() {
        return ((Number) house.value("select count(*) from journal.audit where act = 'request.refused'")).longValue();
    }

    @Test
    @DisplayName("is sent with nothing missing only, and says what is")
    void incomplete() {
        long id = house.as(town.hind, () -> town.requests.draft("nickname").id());
        Refused why = refused(() -> house.as(town.hind, () -> town.requests.send(id, "12345678")));
        assertTrue(why.is("requests.nothingAsked") && why.is("requests.termsMissing"));
    }

    @Test
    @DisplayName("sent by a double click from two threads is one request with one number")
    void doubleSend() throws Exception {
        long id = town.draft(town.hind, "هنادي");
        List<String> numbers = together(8, () -> house.as(town.hind, () -> town.requests.send(id, "the-same-token")));
        assertEquals(1, numbers.stream().distinct().count(), numbers.toString());
        assertEquals(1L, ((Number) house.value("select count(*) from requests.request where applicant_id = ?", town.hind)).longValue());
    }

    @Test
    @DisplayName("rejected and approved by two directors at once is decided once; the other is told by whom and when")
    void twoOfficers() throws Exception {
        String number = town.verified(town.hind);
        String nora = Town.id();
        town.grant(nora, "HR_DIRECTOR", town.agency);
        long version = town.open(town.sara, number).version();
        List<String> answers = together(2, new Callable<>() {
            private boolean first = true;

            @Override
            public String call() {
                boolean sara;
                synchronized (this) {
                    sara = first;
                    first = false;
                }
                try {
                    return house.as(sara ? town.sara : nora, () -> sara ? town.desk.approve(number, version, "") : town.desk.reject(number, version, "لا"))
                            .state().name();
                } catch (Refused refused) {
                    assertEquals(3, refused.problems().get(0).args().size());
                    return refused.problems().get(0).key();
                }
            }
        });
        assertTrue(answers.contains("requests.decidedBy"), answers.toString());
        assertTrue(answers.contains("APPLIED") || answers.contains("REJECTED"), answers.toString());
    }

    private <T> List<T> together(int threads, Callable<T> what) throws Exception {
        CyclicBarrier start = new CyclicBarrier(threads);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<T>> all = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                all.add(pool.submit(() -> {
                    start.await();
                    AtomicReference<T> answer = new AtomicReference<>();
                    AtomicReference<Exception> failure = new AtomicReference<>();
                    house.inRequest(() -> {
                        try {
                            answer.set(what.call());
                        } catch (Exception e) {
                            failure.set(e);
                        }
                    });
                    if (failure.get() != null) {
                        throw failure.get();
                    }
                    return answer.get();
                }));
            }
            List<T> answers = new ArrayList<>();
            for (Future<T> one : all) {
                answers.add(one.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    @DisplayName("comes back for completion with its clock standing still, and is sent back once per token")
    void returned() {
        String number = town.sent(town.hind);
        RequestView sent = town.open(town.majed, number);
        house.as(town.majed, () -> town.desk.returnForCompletion(number, sent.version(), "أرفق الوثيقة"));
        house.clock().moveTo(house.clock().today().plusDays(5));
        RequestView mine = house.as(town.hind, () -> town.requests.mine(number));
        assertEquals(RequestState.RETURNED_FOR_COMPLETION, mine.state());
        assertEquals(5, mine.clock().orElseThrow().left());
        house.as(town.hind, () -> town.requests.saveItems(mine.id(), List.of(new ItemChange("nick", "t", "personal", "هنود", "هنّو"))));
        assertEquals(number, house.as(town.hind, () -> town.requests.send(mine.id(), "second-token")));
        RequestView again = town.open(town.majed, number);
        assertEquals(RequestState.UNDER_AGENCY_REVIEW, again.state());
        assertEquals(sent.clock().orElseThrow().due().plusDays(5), again.clock().orElseThrow().due());
        assertEquals(14, again.clock().orElseThrow().left());
        assertEquals(number, house.as(town.hind, () -> town.requests.send(mine.id(), "second-token")));
        assertEquals(again.version(), town.open(town.majed, number).version());
    }

    @Test
    @DisplayName("is withdrawn until decided, and never after")
    void withdrawn() {
        String number = town.sent(town.hind);
        house.as(town.hind, () -> town.requests.withdraw(number, "غيرت رأيي"));
        house.as(town.hind, () -> town.requests.withdraw(number, "مرة أخرى"));
        assertEquals(RequestState.WITHDRAWN, town.open(town.majed, number).state());
        String done = town.verified(town.hind);
        house.as(town.sara, () -> town.desk.approve(done, town.desk.open(done).version(), ""));
        assertTrue(refused(() -> house.as(town.hind, () -> town.requests.withdraw(done, ""))).is("requests.notNow.APPLIED"));
    }

    @Test
    @DisplayName("is not approved by who verified it, nor by its applicant, nor without a fresh code")
    void separation() {
        town.grant(town.majed, "HR_DIRECTOR", town.agency);
        String number = town.verified(town.hind);
        long version = town.open(town.majed, number).version();
        assertTrue(refused(() -> house.as(town.majed, () -> town.desk.approve(number, version, ""))).is("requests.samePerson"));
        town.grant(town.hind, "HR_DIRECTOR", town.agency);
        assertTrue(refused(() -> house.as(town.hind, () -> town.desk.approve(number, version, ""))).is("requests.own"));
        Unlocked.locked = true;
        assertTrue(refused(() -> house.as(town.sara, () -> town.desk.approve(number, version, ""))).is("refused.stepUp"));
    }

    @Test
    @DisplayName("stays undecided, whole, when its kind cannot apply it")
    void undone() {
        String number = town.verified(town.hind);
        long version = town.open(town.sara, number).version();
        NicknameKind.failing = true;
        assertTrue(refused(() -> house.as(town.sara, () -> town.desk.approve(number, version, ""))).is("t.failing"));
        assertEquals(RequestState.VERIFIED, town.open(town.sara, number).state());
        assertEquals(version, town.open(town.sara, number).version());
    }

    @Test
    @DisplayName("keeps what the officer thinks from its applicant until it is given out")
    void hidden() {
        String number = town.sent(town.hind);
        town.accepted(number);
        assertTrue(house.as(town.hind, () -> town.requests.mine(number)).items().stream().allMatch(i -> i.decision() == ItemDecision.UNDECIDED));
        assertNotEquals(ItemDecision.UNDECIDED, town.open(town.sara, number).items().get(0).decision());
    }

    @Test
    @DisplayName("is refused every move its table does not have, in words of its state")
    void closed() {
        String number = town.sent(town.hind);
        house.as(town.hind, () -> town.requests.withdraw(number, ""));
        long version = town.open(town.majed, number).version();
        List<Runnable> acts = List.of(() -> town.desk.take(number, version), () -> town.desk.returnForCompletion(number, version, "لا"),
                () -> town.desk.saveVerdicts(number, version, List.of()));
        acts.forEach(act -> assertTrue(refused(() -> house.as(town.majed, act)).is("requests.notNow.WITHDRAWN")));
        assertTrue(refused(() -> house.as(town.hind, () -> town.requests.send(0, UUID.randomUUID().toString()))).is("refused.notFound"));
    }

    @Test
    @DisplayName("that cannot be decided by silence today leaves the day to all others, and is tried again the next")
    void poisoned() {
        NicknameKind.silence = Silence.APPROVED;
        String number = town.sent(town.hind);
        LocalDate late = house.clock().today().plusDays(15);
        NicknameKind.failing = true;
        house.bean(DueWatch.class).run(late);
        assertEquals(RequestState.SUBMITTED, house.as(town.hind, () -> town.requests.mine(number)).state());
        NicknameKind.failing = false;
        house.bean(DueWatch.class).run(late.plusDays(1));
        assertEquals(RequestState.APPLIED, house.as(town.hind, () -> town.requests.mine(number)).state());
    }

    @Test
    @DisplayName("of somebody else can neither be sent nor read as a notice, and the attempt stays in the trail")
    void othersRequest() {
        long id = town.draft(town.hind, "هنادي");
        assertTrue(refused(() -> house.as(town.majed, () -> town.requests.send(id, "token-foreign"))).is("refused.notFound"));
        town.sent(town.hind);
        long notice = house.as(town.hind, () -> house.bean(Notices.class).mine("", 1)).rows().get(0).id();
        assertTrue(refused(() -> house.as(town.majed, () -> house.bean(Notices.class).read(notice))).is("refused.notFound"));
        for (String act : List.of("request.refused", "notice.refused")) {
            assertEquals(1, ((Number) house.value("select count(*) from journal.audit where act = ? and actor_id = ? and subject = ?", act, town.majed,
                    town.hind)).intValue(), act);
        }
    }

    @Test
    @DisplayName("what is wanted is kept without signs that no text holds and a database refuses")
    void withoutControls() {
        long id = town.draft(town.hind, "هن\0ود\u0001ة ");
        assertEquals("هنودة", house.as(town.hind, () -> town.requests.editable(id)).item("nick").orElseThrow().wanted());
        house.as(town.hind, () -> town.requests.discard(id));
    }
}
