package masar.records.view;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import masar.kernel.Refused;
import masar.kernel.Slice;
import masar.records.Headcount;
import masar.records.Headcount.Line;
import masar.records.Headcounts;
import masar.records.Named;
import masar.records.Reference;
import masar.ui.SheetFile;
import masar.ui.Texts;
import masar.ui.Wishes;

/** All counts of who serves, by agency, grade, region and age together, as a file; read page by page. */
@WebServlet({"/agency/headcount.csv", "/agency/headcount.xlsx", "/ministry/headcount.csv", "/ministry/headcount.xlsx"})
public class HeadcountFile extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final int PAGE = 500;
    @Inject transient Headcounts counts;
    @Inject transient Reference reference;
    @Inject transient Texts texts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean ministry = request.getServletPath().startsWith("/ministry/");
        String agency = BoardFile.text(request, "agency");
        Optional<Headcount> latest = counts.latest();
        Slice<Line> first;
        try {
            first = counts.lines(latest.orElseThrow(Refused::notFound), ministry, agency, "", PAGE);
        } catch (Refused refused) {
            response.sendError(refused.is("refused.notAllowed") ? HttpServletResponse.SC_FORBIDDEN : HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        Map<String, String> agencies = names(reference.agencies());
        Map<String, String> regions = names(reference.regions());
        Map<String, String> ladders = names(reference.ladders());
        List<String> heads = Stream.of("agency", "ladder", "grade", "region", "age").map(h -> texts.get("board.head." + h, new Object[0])).collect(Collectors.toList());
        heads.add(texts.get("board.unit.people"));
        SheetFile.answer(request, response, "headcount-" + latest.get().day(), heads, texts.get("sheets.cut"), file -> file.all(first,
                at -> counts.lines(latest.get(), ministry, agency, at, PAGE), line -> List.of(agencies.getOrDefault(line.agency(), line.agency()),
                        ladders.getOrDefault(line.ladder(), line.ladder()), line.grade(), regions.getOrDefault(line.region(), ""), counts.band(line.band()), line.people())));
    }

    private static Map<String, String> names(List<Named> all) {
        return all.stream().collect(Collectors.toMap(Named::code, n -> n.name(Wishes.now().language()), (a, b) -> a));
    }
}
