package masar.app.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(RunningMasar.class)
@DisplayName("A request that is sent more than once")
class SendOnceIT {
    @Test
    @DisplayName("by a double click makes one request with one number")
    void doubleClick(Cast cast) throws Exception {
        Visitor reem = cast.as("reem");
        Form form = ready(reem, "حي النقرة");
        Set<String> before = new LinkedHashSet<>(Correction.numbers(reem));
        ExecutorService clicks = Executors.newFixedThreadPool(6);
        List<Future<Page>> answers = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            answers.add(clicks.submit(() -> form.pressAs(reem.twin(), "send")));
        }
        Set<String> numbers = new LinkedHashSet<>();
        for (Future<Page> answer : answers) {
            Page page = answer.get(60, TimeUnit.SECONDS);
            assertTrue(page.status() < 500, () -> page.status() + " " + page.words());
            page.html().select("#sent-number").forEach(n -> numbers.add(n.text()));
        }
        clicks.shutdown();
        assertEquals(1, numbers.size(), numbers::toString);
        Set<String> after = new LinkedHashSet<>(Correction.numbers(reem));
        after.removeAll(before);
        assertEquals(numbers, after);
        withdraw(reem, numbers.iterator().next());
    }

    @Test
    @DisplayName("by a retry after the answer was lost, or by the back button, leads to the request that was made")
    void again(Cast cast) {
        Visitor reem = cast.as("reem");
        Form form = ready(reem, "حي الربوة");
        List<String> before = Correction.numbers(reem);
        String number = Correction.number(form.press("send"));
        Page retry = form.press("send");
        assertTrue(retry.status() < 500, retry::words);
        Page back = form.pressAs(reem.twin(), "send");
        assertTrue(back.status() < 500, back::words);
        assertEquals(before.size() + 1, Correction.numbers(reem).size(), "one request");
        assertTrue(retry.words().contains(number), () -> "a retry says the same number: " + retry.at() + "\n" + retry.words());
        withdraw(reem, number);
    }

    @Test
    @DisplayName("by two tabs of the same draft is one request")
    void twoTabs(Cast cast) {
        Visitor reem = cast.as("reem");
        Form here = ready(reem, "حي الغدير");
        Form there = reem.twin().get("/my/record/check").form("send");
        String number = Correction.number(here.press("send"));
        List<String> before = Correction.numbers(reem);
        Page second = there.press("send");
        assertTrue(second.status() < 500, second::words);
        assertEquals(before, Correction.numbers(reem));
        withdraw(reem, number);
    }

    @Test
    @DisplayName("by a second tab, or by the way back to its page, leads to its number and to no error")
    void wayBack(Cast cast) {
        Visitor hind = cast.as("hind");
        String check = Reported.drafted(hind);
        Form here = hind.get(check).form("send").tick("terms");
        Form there = hind.twin().get(check).form("send").tick("terms");
        String number = Correction.number(here.press("send"));
        there.press("send").is(200).says(number);
        hind.get(check).is(200).says(number);
        withdraw(hind, number);
    }

    private static Form ready(Visitor visitor, String district) {
        return Correction.of(visitor).wants("DISTRICT", district).reason("").form("send");
    }

    private static void withdraw(Visitor visitor, String number) {
        visitor.get("/my/request?number=" + number).form("withdraw").press("withdraw").says("سُحب");
    }
}
