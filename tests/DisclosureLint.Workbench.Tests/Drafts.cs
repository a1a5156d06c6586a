namespace DisclosureLint.Workbench.Tests;

/// <summary>Fictional drafts.</summary>
internal static class Drafts
{
    /// <summary>A small prospectus with an error (the safe harbor claimed), a leadership claim over several elements, and a blank.</summary>
    public const string Small = """
        <html><body>
        <p align="center"><b>PROSPECTUS</b></p>
        <p>This is the initial public offering of shares of common stock of Marrow &amp; Pine, Inc. No public market for our common stock has existed before it.</p>
        <p align="center"><b>PROSPECTUS SUMMARY</b></p>
        <p>We are the <i>market leader</i> in grafted&nbsp;orchard <font size="2">trees</font>. We sell them to growers in nine states.</p>
        <p align="center"><b>SPECIAL NOTE REGARDING FORWARD-LOOKING STATEMENTS</b></p>
        <p>Our statements about the future are made under the safe harbor of the <i>Private</i>&nbsp;Securities
        Litigation <font size="2">Reform Act</font> of 1995.</p>
        <p align="center"><b>USE OF PROCEEDS</b></p>
        <p>[Note to Draft: number of nurseries to be confirmed.]</p>
        <p>We intend to use the proceeds for general corporate purposes.</p>
        </body></html>

        """;

    /// <summary>The flawed draft that ships with the repository: a whole prospectus.</summary>
    public static string Flawed { get; } = File.ReadAllText(Path.Combine(RepositoryRoot(), "seeds", "drafts", "merribrook-2009", "flawed.htm"));

    /// <summary>Everything in the small draft, and everything that would run or load something where it could.</summary>
    public static string Hostile(string stranger) => Small.Replace(
        "<p align=\"center\"><b>PROSPECTUS SUMMARY</b></p>",
        $$"""
        <script>window.hit = 1; parent.hit = 1; fetch("{{stranger}}/script")</script>
        <script src="{{stranger}}/script.js"></script>
        <noscript><img src="{{stranger}}/noscript.png"></noscript>
        <base href="{{stranger}}/"><link rel="stylesheet" href="{{stranger}}/link.css">
        <meta http-equiv="refresh" content="0;url={{stranger}}/refresh">
        <style>@import url("{{stranger}}/import.css"); * { background: url({{stranger}}/style.png) } body { display: none }</style>
        <p onclick="hit=1" onmouseover="hit=1" style="background:url({{stranger}}/css.png);color:red;behavior:url(#x);width:expression(hit=1)">handlers</p>
        <p style="background-image:u\72l({{stranger}}/escaped.png); position:fixed; top:0; left:0; width:5000px; height:5000px; z-index:9999">overlay</p>
        <img src="x" onerror="hit=1"><img src="{{stranger}}/picture.png" srcset="{{stranger}}/set.png 2x"><image src="{{stranger}}/image.png">
        <a id="js" href="javascript:hit=1">javascript link</a> <a href=" java&#10;script:hit=1">broken link</a> <a id="away" href="{{stranger}}/link">link away</a>
        <a href="data:text/html,<script>hit=1</script>">data link</a> <a href="#toc" ping="{{stranger}}/ping" target="_top">link within</a>
        <svg onload="hit=1"><script>hit=1</script><image href="{{stranger}}/svg.png"/><foreignObject><img src=x onerror="hit=1"></foreignObject></svg>
        <iframe src="{{stranger}}/frame" srcdoc="<script>parent.hit=1</script>"></iframe><object data="{{stranger}}/object"></object><embed src="{{stranger}}/embed">
        <form action="{{stranger}}/form"><input name=a autofocus onfocus="hit=1"><button formaction="{{stranger}}/button">send</button></form>
        <video src="{{stranger}}/video" poster="{{stranger}}/poster.png"></video><audio src="{{stranger}}/audio" autoplay></audio>
        <table background="{{stranger}}/table.png"><tr><td background="{{stranger}}/cell.png">cell</td></tr></table>
        <title></title><textarea></textarea><xmp></xmp><template><caption><img src=x onerror="hit=1"></caption></template><plaintext-not></plaintext-not>
        <!-- --!><img src=x onerror="hit=1"> --><!--><img src=x onerror="hit=1">--><![CDATA[ <img src=x onerror="hit=1"> ]]>
        <p title='"><img src=x onerror="hit=1">' id='"><script>hit=1</script>' align='"><svg onload=hit=1>'>attributes</p>
        <p>We are the market leader in &lt;img src=x onerror="hit=1"&gt; &lt;/li&gt;&lt;script&gt;hit=1&lt;/script&gt; cider.</p>
        <p id="findings" class="finding" name="status">names of the page around it</p>
        </div></div></td></tr></table></main></section></body></html></article></iframe></template></select></svg></math>
        <li><marquee><div><li>broken nesting</li></div></marquee></li></div></div></div></main></body>
        <p align="center"><b>PROSPECTUS SUMMARY</b></p>
        """,
        StringComparison.Ordinal) + UnclosedMath;

    /// <summary>A browser and a parser that disagree about what ends here would let the picture out of its title.</summary>
    private const string UnclosedMath = """<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=hit=1&gt;"></table></math>""";

    private static string RepositoryRoot()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "DisclosureLint.sln"))) return folder;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
