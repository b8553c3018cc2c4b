package masar.requests.view;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import masar.identity.Names;
import masar.kernel.CivilClock;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.requests.AlsoAsked;
import masar.requests.MyQuery;
import masar.requests.RequestRow;
import masar.requests.Requests;
import masar.ui.SheetFile;
import masar.ui.Texts;

/** «طلباتي» as its address filters it, as a file: every kind of every module, also what lives by no clock. */
@WebServlet({"/my/requests.csv", "/my/requests.xlsx"})
public class MyRequestsFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 100;
    private static final List<String> HEADS = List.of("requests.number", "inbox.kind", "requests.about", "requests.state", "requests.sent", "requests.due", "requests.left", "requests.now");
    @Inject transient Requests requests;
    @Inject transient RequestWords words;
    @Inject transient Names names;
    @Inject transient Texts texts;
    @Inject @Any transient Instance<AlsoAsked> others;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        MyQuery query = MyRequestsPage.query(name -> Optional.ofNullable(request.getParameter(name)).orElse("")).at("", PAGE);
        List<AlsoAsked> also = others.stream().filter(o -> MyRequestsPage.whole(query) || o.code().equals(query.kind())).toList();
        Slice<RequestRow> first;
        try {
            first = requests.export(query);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        SheetFile.answer(request, response, "requests", HEADS.stream().map(texts::get).toList(), texts.get("sheets.cut"), file -> {
            file.all(first, at -> requests.export(query.at(at, PAGE)), this::cells);
            for (AlsoAsked one : also) {
                file.all(one.mine("", PAGE), at -> one.mine(at, PAGE),
                        row -> List.of(row.number(), words.kind(one.code()), row.about(), row.state(), day(row.sent()), "", "", ""));
            }
        });
    }

    private List<?> cells(RequestRow row) {
        return List.of(row.number(), words.kind(row.kind()), words.sections(row), words.state(row.state()), day(row.sent()), row.clock().map(c -> c.due().toString()).orElse(""),
                row.clock().<Object>map(c -> c.left()).orElse(""), words.with(row.state(), names.of(row.nowWithId(), row.nowWith())));
    }

    private static String day(Instant when) {
        return when.atZone(CivilClock.RIYADH).toLocalDate().toString();
    }
}
