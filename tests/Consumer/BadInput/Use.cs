namespace Consumer.BadInput
{
    internal static class Use
    {
        public const decimal StillThere = Amounts.OrlaRobotics.Revenue2023;
    }
}
