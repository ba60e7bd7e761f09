package dk.faelled.pagecache;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.util.ContentCachingResponseWrapper;

/** A page that is being rendered; nobody gets any of it yet, also not its trouble. */
final class PageInTheMaking extends ContentCachingResponseWrapper {

    private boolean failed;

    PageInTheMaking(HttpServletResponse response) {
        super(response);
    }

    @Override
    public void sendError(int status) {
        failed = true;
        setStatus(status);
    }

    /** The reason is for logs; error pages never show it. */
    @Override
    public void sendError(int status, String reason) {
        sendError(status);
    }

    /** Answers with what was rendered, or with the error page. */
    void send() throws IOException {
        if (failed) {
            super.sendError(getStatus());
        } else {
            copyBodyToResponse();
        }
    }
}
