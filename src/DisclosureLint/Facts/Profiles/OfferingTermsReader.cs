using System.Text.RegularExpressions;
using DisclosureLint.Filings;
using DisclosureLint.Text;

namespace DisclosureLint.Facts.Profiles;

/// <summary>What is offered by whom, and who stands behind it.</summary>
internal sealed record OfferingTerms
{
    public Known<OfferingKind>? Kind { get; init; }

    public Known<bool>? IsPrimary { get; init; }

    public Known<bool>? IsSecondary { get; init; }

    public Known<UnderwritingKind>? Underwriting { get; init; }
}

/// <summary>Reads kind of offering, sellers and underwriting from the cover, then from the plan of distribution.</summary>
internal sealed partial class OfferingTermsReader(FrontMatter front, FilingDocument document, FacingPage facing, bool isFund)
{
    private readonly JoinedText _cover = front.Cover;

    public OfferingTerms Read()
    {
        if (!document.Outline.IsProspectus || facing.Form?.Value.StartsWith("10-", StringComparison.Ordinal) == true) return new OfferingTerms();
        var spinOff = _cover.FindUnless(SpinOffPattern(), RegularDividendPattern());
        var direct = _cover.Text.Length == 0 ? Match.Empty : DirectListingPattern().Match(_cover.Text);
        var secondary = ReadSecondary();
        var primary = ReadPrimary(secondary, spinOff.Success || direct.Success);
        return new OfferingTerms
        {
            IsPrimary = primary,
            IsSecondary = secondary ?? (primary is { Value: true } ? new Known<bool>(false, primary.Evidence, "the cover names no selling holder") : null),
            Kind = ReadKind(spinOff, direct, primary, secondary),
            Underwriting = ReadUnderwriting(spinOff, direct),
        };
    }

    private Known<bool>? ReadSecondary()
    {
        var selling = _cover.FindUnless(SellingHolderPattern(), LegendPattern());
        if (selling.Success) return _cover.Know(selling, true, "selling holders on the cover");
        return null;
    }

    private Known<bool>? ReadPrimary(Known<bool>? secondary, bool isDistribution)
    {
        var none = NotSellingPattern().Match(_cover.Text);
        if (none.Success) return _cover.Know(none, false, "the issuer sells nothing");
        var own = _cover.FindUnless(IssuerSellsPattern(), LegendPattern());
        if (own.Success) return _cover.Know(own, true, "the issuer offers on the cover");
        if (secondary is { Value: true }) return new Known<bool>(false, secondary.Evidence, "the cover names only selling holders");
        if (isDistribution) return null;
        var newIssue = _cover.FindUnless(NewIssuePattern(), LegendPattern());
        return _cover.Know(newIssue, true, "the cover describes an offering and names no selling holder");
    }

    private Known<OfferingKind>? ReadKind(Match spinOff, Match direct, Known<bool>? primary, Known<bool>? secondary)
    {
        if (spinOff.Success) return _cover.Know(spinOff, OfferingKind.SpinOff, "distribution to the holders of another company");
        if (direct.Success) return _cover.Know(direct, OfferingKind.DirectListing, "listing without an underwritten offering");
        if (primary is { Value: false } && secondary is { Value: true }) return new Known<OfferingKind>(OfferingKind.Resale, secondary.Evidence, "only holders sell");
        var initial = _cover.FindUnless(InitialPattern(), FormerOfferingPattern());
        var traded = ReadTraded();
        if (initial.Success && !(traded is not null && NamesOnlyThePrice(initial)))
            return _cover.Know(initial, OfferingKind.Initial, "called an initial offering on the cover");
        if (traded is not null) return new Known<OfferingKind>(OfferingKind.FollowOn, traded.Evidence, traded.Reason);
        var noMarket = _cover.FindUnless(NoMarketPattern(), OtherSecurityPattern());
        return _cover.Know(noMarket, OfferingKind.Initial, "no public market so far");
    }

    /// <summary>That the securities are traded already, from the cover or from the terms of the offering.</summary>
    private Known<bool>? ReadTraded()
    {
        // A new fund describes in the present tense how its shares will trade.
        if (isFund) return null;
        var terms = new JoinedText(document.SectionsOf(SectionKind.TheOffering).SelectMany(section => section.Blocks), 20_000);
        foreach (var text in (JoinedText[])[_cover, terms])
        {
            if (text.Text.Length == 0) continue;
            var listed = text.FindUnless(ListedPattern(), NotYetListedPattern());
            if (listed.Success) return text.Know(listed, true, "the securities are traded already");
        }

        return null;
    }

    /// <summary>A price is called initial also where shares that are quoted already come to an exchange.</summary>
    private bool NamesOnlyThePrice(Match initial) =>
        initial.Value.EndsWith("price", StringComparison.OrdinalIgnoreCase)
        && !_cover.Text.ContainsIgnoringCase("our initial public offering")
        && !_cover.Text.ContainsIgnoringCase("an initial public offering");

    private Known<UnderwritingKind>? ReadUnderwriting(Match spinOff, Match direct)
    {
        if (spinOff.Success) return _cover.Know(spinOff, UnderwritingKind.None, "a distribution without a sale");
        if (direct.Success) return _cover.Know(direct, UnderwritingKind.None, "a listing without underwriters");
        var plan = new JoinedText(document.SectionsOf(SectionKind.Underwriting).SelectMany(section => section.Blocks), 60_000);
        foreach (var text in (JoinedText[])[_cover, plan])
        {
            if (FirmPattern().Match(text.Text) is { Success: true } firm) return text.Know(firm, UnderwritingKind.FirmCommitment, "“firm commitment”");
            if (SelfPattern().Match(text.Text) is { Success: true } self) return text.Know(self, UnderwritingKind.None, "the issuer sells itself");
            var best = text.FindUnless(BestEffortsPattern(), NotBestEffortsPattern());
            if (best.Success) return text.Know(best, UnderwritingKind.BestEfforts, "an agent sells on best efforts");
            if (NoUnderwriterPattern().Match(text.Text) is { Success: true } none) return text.Know(none, UnderwritingKind.None, "sold without an underwriter");
            if (PurchasePattern().Match(text.Text) is { Success: true } purchase) return text.Know(purchase, UnderwritingKind.FirmCommitment, "the underwriters buy the securities");
        }

        if (HolderSalesPattern().Match(_cover.Text) is { Success: true } sales) return _cover.Know(sales, UnderwritingKind.None, "holders sell in the market");
        return HolderSalesPattern().Match(plan.Text) is { Success: true } planned ? plan.Know(planned, UnderwritingKind.None, "holders sell in the market") : null;
    }

    [GeneratedRegex(@"\bspin-?\s?off\b|\bdistribut(?:e|ion|ing)\b.{0,200}?\b(?:to|by) (?:the |its |all )?(?:existing |current )?(?:holders of|stockholders of|shareholders of|[A-Z][\w. ]{2,40} (?:stock|share)holders)", RegexOptions.IgnoreCase)]
    private static partial Regex SpinOffPattern();

    [GeneratedRegex(@"dividend policy|cash dividends|trust account|liquidat|plan of distribution|distribution of this prospectus|available for distribution", RegexOptions.IgnoreCase)]
    private static partial Regex RegularDividendPattern();

    [GeneratedRegex(@"\bdirect listing\b|\bregistered (?:stock|share)holders may,? or may not\b|unlike an initial public offering", RegexOptions.IgnoreCase)]
    private static partial Regex DirectListingPattern();

    [GeneratedRegex(@"\b(?:selling|registered|resale|offering)\s+(?:stock|share|security|securities|unit|warrant)\s?holders?\b|\bselling\s+(?:security|securities)\s+holders?\b|\bregistration of the resale\b", RegexOptions.IgnoreCase)]
    private static partial Regex SellingHolderPattern();

    /// <summary>The legend of a preliminary prospectus speaks of sellers that need not exist.</summary>
    [GeneratedRegex(@"not an offer to sell|until the registration statement|not soliciting|\bno dealer\b", RegexOptions.IgnoreCase)]
    private static partial Regex LegendPattern();

    [GeneratedRegex(@"\b(?:we|the company) (?:are|is) not (?:selling|offering|issuing) (?:any|shares|securities)\b", RegexOptions.IgnoreCase)]
    private static partial Regex NotSellingPattern();

    [GeneratedRegex(@"\bwe (?:are|will be) (?:hereby |also |currently )?(?:offering|selling|registering for sale)\b|\b(?:we|the company|our company) (?:currently )?intends? to (?:offer|sell)\b|\b(?:Inc\.?|Corp\.?|Corporation|Company|Ltd\.?|LLC|plc|Holdings|Trust),?(?: \([^)]{0,60}\))? (?:is|are) (?:hereby )?(?:offering|selling)\b|\b(?:shares?|units?|notes|bonds) (?:being )?offered by (?:us|the company)\b|\b(?:this is|constitutes) (?:a|an|our|the) (?:firm commitment )?(?:initial )?public offering (?:of|by)\b.{0,120}\b(?:by us|of (?:our )?(?:securities|shares|units))|\bthe trust (?:will |may )?(?:continuously )?(?:issues?|offers?)\b|\bproceeds,? (?:before expenses,? )?to (?:us|the company|issuer)\b|\b(?:primary|direct) (?:public )?offering\b", RegexOptions.IgnoreCase)]
    private static partial Regex IssuerSellsPattern();

    [GeneratedRegex(@"\bthis prospectus relates to (?:the|an|a|our)\b.{0,80}\boffer|\binitial (?:public )?offering\b|\bthis (?:is|prospectus)\b.{0,60}\boffering of\b", RegexOptions.IgnoreCase)]
    private static partial Regex NewIssuePattern();

    [GeneratedRegex(@"\b(?:this is|is|are|constitutes|in|of) (?:a|an|our|the) (?:proposed )?initial (?:public )?offering\b|\binitial (?:public )?offering (?:price|of (?:our|shares|units|common|securities))\b|\b(?:our|this) initial public offering\b", RegexOptions.IgnoreCase)]
    private static partial Regex InitialPattern();

    [GeneratedRegex(@"(?:since|after|following|completed|closing of|consummated|prior to|concurrently with|in) (?:the |our |its )?(?:completion of |closing of )?(?:our |the |its )?initial public offering (?:in|on|of|at|,)|unlike an initial", RegexOptions.IgnoreCase)]
    private static partial Regex FormerOfferingPattern();

    [GeneratedRegex(@"\b(?:is|are) (?:currently |presently |also )?(?:listed|traded|quoted|trading)(?: and (?:traded|listed))?(?: publicly)? (?:on|under|in|for)\b|\blast reported (?:sale|sales|closing) price\b|\bclosing (?:sale )?price\b", RegexOptions.IgnoreCase)]
    private static partial Regex ListedPattern();

    [GeneratedRegex(@"\b(?:not|no) (?:currently |presently |yet )?(?:listed|traded|quoted|public)|\bnot listed\b|\b(?:until|once|unless)\b[^.\n]{0,80}\b(?:are|is) (?:listed|traded|quoted)", RegexOptions.IgnoreCase)]
    private static partial Regex NotYetListedPattern();

    [GeneratedRegex(@"\b(?:no|not (?:currently )?(?:a|any)) (?:established )?(?:public )?(?:trading )?market\b|\bno public (?:trading )?market\b", RegexOptions.IgnoreCase)]
    private static partial Regex NoMarketPattern();

    [GeneratedRegex(@"\bmarket for (?:the |our |such )?(?:pre-funded|prefunded|warrants|series|common warrants|class b)", RegexOptions.IgnoreCase)]
    private static partial Regex OtherSecurityPattern();

    [GeneratedRegex(@"\bfirm[- ]commitment\b", RegexOptions.IgnoreCase)]
    private static partial Regex FirmPattern();

    [GeneratedRegex(@"\bbest[- ]efforts?\b", RegexOptions.IgnoreCase)]
    private static partial Regex BestEffortsPattern();

    [GeneratedRegex(@"\bcommercially reasonable best efforts to (?:maintain|list|cause|file|keep)|best efforts to (?:cause|file|maintain|list|keep|have|register|effect|obtain)|not .{0,20}best[- ]efforts", RegexOptions.IgnoreCase)]
    private static partial Regex NotBestEffortsPattern();

    [GeneratedRegex(@"\bself[- ]underwritten\b", RegexOptions.IgnoreCase)]
    private static partial Regex SelfPattern();

    [GeneratedRegex(@"\bwithout an underwriter\b|\bwithout (?:the )?(?:use|assistance|participation|involvement|services?) of (?:any |an )?(?:underwriter|broker|placement)|\bno underwriters?\b|\bnot (?:being )?underwritten\b|\b(?:have|has) not (?:engaged|retained|employed) (?:any |an )?(?:underwriter|broker)|\bno arrangements? .{0,60}underwriter|\bnot (?:using|utilizing) (?:an |any )?underwriter|\bdirect public offering\b|\b(?:officers?|directors?)[^.\n]{0,80}will (?:attempt to )?sell the (?:shares|securities)", RegexOptions.IgnoreCase)]
    private static partial Regex NoUnderwriterPattern();

    [GeneratedRegex(@"\bunderwriters? (?:has|have|will have)(?: also)? (?:severally |the )?(?:agreed|option|right|a [0-9]+[- ]day)|\bgranted (?:the|our) underwriters?\b|\bunderwriters? expects? to deliver\b|\bagreed to (?:purchase|sell)\b.{0,120}\bunderwriter|\bunderwriters? (?:is|are) (?:obligated|committed)|\bunderwriter has a [0-9]+[- ]day option", RegexOptions.IgnoreCase)]
    private static partial Regex PurchasePattern();

    [GeneratedRegex(@"\b(?:selling|registered) (?:stock|share|security ?)holders?\b[^\n]{0,160}\bmay (?:(?:offer|resell|from time to time),? (?:or|and) )?(?:offer|sell|resell|from time to time)", RegexOptions.IgnoreCase)]
    private static partial Regex HolderSalesPattern();
}
